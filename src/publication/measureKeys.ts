import type { Estimate } from '../assessment/measurement.ts';
import type { Measure } from '../catalogue/model.ts';
import type { Breakdown } from './hideTogether.ts';
import type { Sum } from './span.ts';

/**
 * What a value adds up, as names: the questions by survey, or the columns of a table with how many units are counted.
 * Two values that have a name in common were made of the same people's answers. An indicator that adds up nothing known
 * stands for itself.
 */
export function measureKeys(
  breakdown: Breakdown,
  estimate: Estimate,
  others: readonly Breakdown[],
  surveys?: ReadonlySet<string>,
): Sum {
  const { measurement, indicator } = breakdown;
  const { measure } = indicator;
  const own = new Set([`${measurement.object}.${measurement.key}`]);
  if (measure.kind === 'coverage') {
    const files = measurement.provenance.sources.map(({ file }) => file);
    const counted = measure.surveys.filter(
      (id) => files.some((file) => file.endsWith(`/${id}.csv`)) && (surveys?.has(id) ?? true),
    );
    return counted.length === 0 ? own : new Set(counted.map((id) => `coverage of ${id}`));
  }
  if ('items' in measure) {
    const keys = answeredQuestions(breakdown)
      .filter(({ survey }) => surveys?.has(survey) ?? true)
      .map(questionKey);
    return keys.length === 0 ? own : new Set(keys);
  }
  const units = estimate.denominator ?? estimate.n;
  if (measure.kind === 'weighted-share') {
    // Each mark has its own weight, so that the value tells how many have each.
    const parts = others
      .filter(
        ({ indicator: { measure: other }, measurement: { result } }) =>
          other.kind === 'share-of-rows' &&
          other.table === measure.table &&
          'value' in result &&
          'value' in measurement.result &&
          result.n === measurement.result.n,
      )
      .map((other) => tableKey(other, units));
    return parts.length === 0 ? own : new Set(parts);
  }
  return 'table' in measure ? new Set([tableKey(breakdown, units)]) : own;
}

/** Questions of the measure that anybody answered. */
export function answeredQuestions({
  measurement,
}: Pick<Breakdown, 'measurement'>): Breakdown['measurement']['answers'] {
  return measurement.answers.filter((counts) => substantiveIn(counts) > 0);
}

/** Whether everybody who answered a question found it hard to say: all of them answered alike. */
export function isOnlyHardToSay(counts: Breakdown['measurement']['answers'][number]): boolean {
  return substantiveIn(counts) === 0 && counts.options.some(({ n }) => n > 0);
}

/** How many people said something to a question. */
export function substantiveIn({ options }: Breakdown['measurement']['answers'][number]): number {
  return options.reduce((sum, { kind, n }) => sum + (kind === 'substantive' ? n : 0), 0);
}

/** @example questionKey({ survey: 'parents', question: 'food' }) // 'parents/food' */
export function questionKey({
  survey,
  question,
}: {
  readonly survey: string;
  readonly question: string;
}): string {
  return `${survey}/${question}`;
}

/** The filter is left out: the same columns of as many units are the same people, however they were chosen. */
function tableKey({ measurement, indicator: { measure } }: Breakdown, units: number): string {
  const columns = columnsOf(measure);
  return columns === undefined
    ? `${measurement.object}.${measurement.key}`
    : `${columns} of ${units}`;
}

/** Table and columns of a measure over rows, whatever its filter; undefined where it adds up more than one thing. */
export function columnsOf(measure: Measure): string | undefined {
  if (measure.kind === 'share-of-rows') return `${measure.table} ${JSON.stringify(measure.that)}`;
  if (measure.kind === 'share-of-counts')
    return `${measure.table} ${measure.part}/${measure.whole}`;
  if (measure.kind === 'share-of-maximum') {
    return `${measure.table} ${measure.points}/${measure.maximum}`;
  }
  return measure.kind === 'mean' || measure.kind === 'median'
    ? `${measure.table} ${JSON.stringify(measure.of)}`
    : undefined;
}
