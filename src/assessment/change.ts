import type { Indicator } from '../catalogue/model.ts';
import type { Difference } from '../stats/difference.ts';
import { newcombeDifference, type Bounded } from '../stats/newcombeDifference.ts';
import { welchDifference, type PopulationSample } from '../stats/welchDifference.ts';
import type { Change, Estimate } from './measurement.ts';

/** One term's value and how it was counted. */
export interface TermValue {
  readonly term: string;
  readonly estimate: Estimate;
  readonly enumeration: 'census' | 'sample';
}

type Verdict = Extract<Change, { kind: 'difference' }>['verdict'];

/** What the last printed digit is worth, in stored units. */
function printedUnit({ decimals, value }: Indicator): number {
  return 10 ** -decimals / (value === 'share' ? 100 : 1);
}

/** Nothing was drawn: every difference is real, unless it is smaller than print can show. */
function countedVerdict(difference: number, indicator: Indicator): Verdict {
  const half = printedUnit(indicator) / 2;
  if (Math.abs(difference) <= half * (1 + 1e-9)) return 'same';
  return difference > 0 ? 'up' : 'down';
}

function testedVerdict({ low, high }: Difference): Verdict {
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'unproven';
}

function isCounted({ estimate, enumeration }: TermValue): boolean {
  return enumeration === 'census' || estimate.population === estimate.n;
}

/** A term that was counted in full is a sample of everybody: its error is zero. */
function sampleOf({ estimate, enumeration }: TermValue): PopulationSample | undefined {
  const { n, value, deviation, population } = estimate;
  if (deviation === undefined) return undefined;
  return { n, mean: value, deviation, population: enumeration === 'census' ? n : population };
}

function boundedOf(side: TermValue, level: number): Bounded | undefined {
  const { value, interval } = side.estimate;
  if (interval !== undefined) return { value, interval };
  return isCounted(side) ? { value, interval: { low: value, high: value, level } } : undefined;
}

function differenceOf(later: TermValue, earlier: TermValue): Difference | undefined {
  const [a, b] = [sampleOf(later), sampleOf(earlier)];
  if (a !== undefined && b !== undefined) return welchDifference(a, b);
  const level = (later.estimate.interval ?? earlier.estimate.interval)?.level;
  if (level === undefined) return undefined;
  const [bounded, before] = [boundedOf(later, level), boundedOf(earlier, level)];
  return bounded && before && newcombeDifference(bounded, before);
}

/**
 * How an indicator moved since the term before, in stored units.
 *
 * Means are compared by Welch; shares by Newcombe's method 10 from their Wilson intervals; ratios of sums the same way
 * from theirs, which for symmetric intervals is the normal theory of independent errors. Both terms are taken as
 * independent, although many of the persons are the same: for a school that stays itself this errs towards `unproven`.
 * Counted in full on both sides: `up` or `down` beyond half of the last printed digit, else `same`. A statistic without
 * an interval (a median, a ratio of amounts from a sample), or samples without any spread: `untested`.
 *
 * @example change({ term: 'b', estimate: { value: 12, n: 12 }, enumeration: 'census' }, { term: 'a', estimate: { value: 9, n: 9 }, enumeration: 'census' }, { value: 'number', decimals: 0 }) // { kind: 'difference', previousTerm: 'a', previous: 9, difference: 3, verdict: 'up' }
 */
export function change(later: TermValue, earlier: TermValue, indicator: Indicator): Change {
  const found = {
    kind: 'difference',
    previousTerm: earlier.term,
    previous: earlier.estimate.value,
    difference: later.estimate.value - earlier.estimate.value,
  } as const;
  if (isCounted(later) && isCounted(earlier)) {
    return { ...found, verdict: countedVerdict(found.difference, indicator) };
  }
  const tested = differenceOf(later, earlier);
  // No width: equal values on both sides, from which no spread can be told.
  if (tested === undefined || tested.low === tested.high) return { ...found, verdict: 'untested' };
  const { low, high, level } = tested;
  return { ...found, interval: { low, high, level }, verdict: testedVerdict(tested) };
}
