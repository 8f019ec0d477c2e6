import type { Category } from '../catalogue/model.ts';
import { formatCount } from '../kit/format.ts';
import type { PublishedMeasurement } from '../publication/published.ts';

const CHANGES = [
  'проверенного изменения',
  'проверенных изменений',
  'проверенных изменений',
] as const;

/**
 * How many changes of a term's objects were tested together and what came of it; nothing where none was. What is
 * measured beside the catalogue was not judged with them.
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
    `Из ${formatCount(all, CHANGES)} ` +
    `показателей полугодия доказано ${proven}; то, что проверок много, учтено: ` +
    'поправка Бенджамини — Хохберга, уровень 5 %.'
  );
}
