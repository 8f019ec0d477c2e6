import type { Category } from '../catalogue/model.ts';
import { formatCount } from '../kit/format.ts';
import type { PublishedMeasurement } from '../publication/published.ts';

const CHANGES = [
  'показанного проверенного изменения',
  'показанных проверенных изменений',
  'показанных проверенных изменений',
] as const;

/**
 * How many of the shown changes of a term's objects were tested and what came of it, and how many tests were judged
 * together, hidden ones too; nothing where none was. What is measured beside the catalogue was not judged with them.
 */
export function testedChanges(
  categories: readonly Category[],
  measurements: readonly PublishedMeasurement[],
  term: string,
): string | undefined {
  const objects = new Set(
    categories.flatMap(({ groups }) => groups.flatMap((group) => group.objects)).map((o) => o.slug),
  );
  const tested = measurements.flatMap(({ object, term: of, change }) =>
    of === term && objects.has(object) && change.kind === 'difference' && change.test !== undefined
      ? [{ verdict: change.verdict, of: change.test.of }]
      : [],
  );
  const all = tested[0]?.of;
  if (all === undefined) return undefined;
  const proven = tested.filter(({ verdict }) => verdict === 'up' || verdict === 'down').length;
  return (
    `Из ${formatCount(tested.length, CHANGES)} показателей полугодия доказано ${proven}; ` +
    `учтено, что проверок много: поправка Бенджамини — Хохберга по всем ${all} вместе, уровень 5\u00A0%.`
  );
}
