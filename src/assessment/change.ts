import type { Indicator } from '../catalogue/model.ts';
import type { Difference } from '../stats/difference.ts';
import {
  cutInterval,
  DEFAULT_LEVEL,
  intervalAround,
  type Interval,
  type IntervalOptions,
} from '../stats/interval.ts';
import { intervalPValue } from '../stats/intervalPValue.ts';
import { newcombeDifference, type Bounded } from '../stats/newcombeDifference.ts';
import { welchDifference, type PopulationSample } from '../stats/welchDifference.ts';
import { studentQuantile } from '../stats/studentQuantile.ts';
import { welchPValue } from '../stats/welchPValue.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import type { Change, Estimate } from './measurement.ts';
import { testedVerdict, type Verdict } from './testedVerdict.ts';

/** One term's value and how it was counted. */
export interface TermValue {
  readonly term: string;
  readonly estimate: Estimate;
  readonly enumeration: 'census' | 'sample';
}

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

function isCounted({ estimate, enumeration }: TermValue): boolean {
  return enumeration === 'census' || estimate.population === estimate.n;
}

/** A term that was counted in full is a sample of everybody: its error is zero. */
function sampleOf({ estimate, enumeration }: TermValue): PopulationSample | undefined {
  const { n, value, deviation, population } = estimate;
  if (deviation === undefined) return undefined;
  return { n, mean: value, deviation, population: enumeration === 'census' ? n : population };
}

/**
 * The interval of an estimate again, at another level. One by Student is not cut at the ends of the scale as the
 * printed one is: a cut would make a value near an end look surer, and the test with it.
 */
function intervalAt({ value, standardError, ...made }: Estimate, level: number): Interval {
  if (standardError !== undefined) {
    const { error, degrees } = standardError;
    const half = studentQuantile((1 + level) / 2, degrees) * error;
    return intervalAround(value, half, level, undefined);
  }
  const { numerator: part = 0, denominator: whole = 0, population } = made;
  return (
    wilsonInterval({ part, whole }, { level, population }) ?? { low: value, high: value, level }
  );
}

function boundedOf(side: TermValue, level: number): Bounded | undefined {
  const { value, interval } = side.estimate;
  if (interval !== undefined) return { value, interval: intervalAt(side.estimate, level) };
  return isCounted(side) ? { value, interval: { low: value, high: value, level } } : undefined;
}

function boundedDifference(
  later: TermValue,
  earlier: TermValue,
  level: number,
): Difference | undefined {
  const [bounded, before] = [boundedOf(later, level), boundedOf(earlier, level)];
  return bounded && before && newcombeDifference(bounded, before);
}

/** How far two values of a scale can lie apart, where it has ends. */
function differenceEnds({ estimate: { standardError } }: TermValue): IntervalOptions['limits'] {
  const { limits } = standardError ?? {};
  if (limits === undefined) return undefined;
  const size = limits.high - limits.low;
  return { low: -size, high: size };
}

/** The difference with its interval, and the p value that belongs to it. */
interface Tested {
  readonly difference: Difference;
  readonly p: number;
}

function welchTest(a: PopulationSample, b: PopulationSample): Tested | undefined {
  const [difference, p] = [welchDifference(a, b), welchPValue(a, b)];
  return difference && p !== undefined ? { difference, p } : undefined;
}

function boundedTest(later: TermValue, earlier: TermValue): Tested | undefined {
  const difference = boundedDifference(later, earlier, DEFAULT_LEVEL);
  // No width: equal values on both sides, from which no spread can be told.
  if (difference === undefined || difference.low === difference.high) return undefined;
  const p = intervalPValue((level) => boundedDifference(later, earlier, level) ?? difference);
  return { difference, p };
}

/**
 * How an indicator moved since the term before, in stored units.
 *
 * Means are compared by Welch; shares by Newcombe's method 10 from their Wilson intervals; ratios of sums the same way
 * from theirs, which for symmetric intervals is the normal theory of independent errors. Both terms are taken as
 * independent, although many of the persons are the same: for a school that stays itself this errs towards `unproven`.
 * Counted in full on both sides: `up` or `down` beyond half of the last printed digit, else `same`. A statistic without
 * an interval (a median, a ratio of amounts from a sample), or samples without any spread: `untested`. The p value is
 * that of the interval: below 5 % exactly where the interval leaves out 0. Here the difference is tested alone;
 * `controlChanges` adjusts it for the others of its term.
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
  const [a, b] = [sampleOf(later), sampleOf(earlier)];
  const tested = a && b ? welchTest(a, b) : boundedTest(later, earlier);
  if (tested === undefined) return { ...found, verdict: 'untested' };
  const test = { p: tested.p, q: tested.p, of: 1 };
  const verdict = testedVerdict(tested.difference, test);
  const interval = cutInterval(tested.difference, differenceEnds(later));
  return { ...found, interval, test, verdict };
}
