import { order1324 } from '../../catalogue/order1324.ts';
import type { Category, Indicator } from '../../catalogue/model.ts';
import type { YearFolder } from '../../ingest/selfAssessment/enteredLine.ts';
import type { FigureName, ProseBlock, ProseRun } from '../../ingest/selfAssessment/prose.ts';
import { similarName } from '../../ingest/similarName.ts';
import { problem, type Problem } from '../../kit/problem.ts';
import type { TermInfo } from '../siteInput.ts';

/** What a figure may be named after. */
export interface KnownNames {
  readonly categories: readonly Category[];
  readonly terms: readonly Pick<TermInfo, 'id'>[];
}

type FigureRun = Extract<ProseRun, { kind: 'figure' }>;
type IndicatorName = Extract<FigureName, { kind: 'indicator' }>;

/** The indicator of a name; undefined where the catalogue has none. */
export function indicatorOfName(
  { object: slug, key }: Pick<IndicatorName, 'object' | 'key'>,
  categories: readonly Category[],
): Indicator | undefined {
  return categories
    .flatMap(({ groups }) => groups.flatMap(({ objects }) => objects))
    .find((object) => object.slug === slug)
    ?.indicators.find((one) => one.key === key);
}

function figuresIn(block: ProseBlock): readonly FigureRun[] {
  const lines =
    block.kind === 'list'
      ? block.items
      : block.kind === 'table'
        ? [...block.head, ...block.rows.flat()]
        : [block.runs];
  return lines.flat().filter((run) => run.kind === 'figure');
}

function indicatorNames(categories: readonly Category[]): readonly string[] {
  return categories.flatMap(({ groups }) =>
    groups.flatMap(({ objects }) =>
      objects.flatMap(({ slug, indicators }) => indicators.map(({ key }) => `${slug}.${key}`)),
    ),
  );
}

/** What was probably meant, as it is written; a number of a line is near to too many others to guess. */
function similarFigure(
  { object, key, term }: IndicatorName,
  { categories, terms }: KnownNames,
): string | undefined {
  const name = `${object}.${key}`;
  const names = indicatorNames(categories);
  const meant = names.includes(name) ? name : similarName(name, names);
  const ids = terms.map(({ id }) => id);
  const inTerm = term === undefined || ids.includes(term) ? term : similarName(term, ids);
  if (meant === undefined || (term !== undefined && inTerm === undefined)) return undefined;
  return `{{indicator:${meant}${inTerm === undefined ? '' : `@${inTerm}`}}}`;
}

/**
 * Names of figures in the school's prose that mean nothing (РЗД-04): a line the order has not, an indicator that is not
 * in the catalogue, a half-year the school has not. Known before anything is counted, so also beside broken tables.
 */
export function checkNames(
  years: readonly Pick<YearFolder, 'year' | 'prose'>[],
  known: KnownNames,
): readonly Problem[] {
  const { categories, terms } = known;
  return years.flatMap(({ year, prose }) => {
    const lines = new Set(order1324(year).map(({ number }) => number));
    const isKnown = (name: FigureName): boolean =>
      name.kind === 'line'
        ? lines.has(name.line)
        : indicatorOfName(name, categories) !== undefined &&
          (name.term === undefined || terms.some(({ id }) => id === name.term));
    return [...prose.values()].flatMap(({ file, blocks }) =>
      blocks.flatMap(figuresIn).flatMap(({ name, written, row }) => {
        if (isKnown(name)) return [];
        const similar = name.kind === 'line' ? undefined : similarFigure(name, known);
        const details = { written, ...(similar === undefined ? {} : { similar }) };
        return [problem('РЗД-04', { file, row }, details)];
      }),
    );
  });
}
