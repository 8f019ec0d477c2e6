import type { Measure } from '../catalogue/model.ts';
import type { Tally } from '../ingest/facts.ts';
import { ratio } from '../stats/ratio.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import { correctingPopulation } from './correctingPopulation.ts';
import { estimateScores } from './estimateScores.ts';
import { estimateSums } from './estimateSums.ts';
import { estimateWorks } from './estimateWorks.ts';
import type { Estimate, MissingReason } from './measurement.ts';
import { estimateOutsideWorks } from './objectivity/estimateOutsideWorks.ts';
import { personSpread } from './personSpread.ts';

/** What a tally does not say about itself. */
export interface TallyContext {
  readonly measure: Measure;
  /** A census has no sampling error, hence no interval. */
  readonly enumeration: 'census' | 'sample';
  /** Persons (or things) there are in all, where known. */
  readonly population?: number | undefined;
}

export type Result = Estimate | { readonly missing: MissingReason };

type TallyOf<K extends Tally['kind']> = Extract<Tally, { kind: K }>;

function estimateShare({ part, whole, persons }: TallyOf<'share'>, context: TallyContext): Result {
  const value = ratio(part, whole);
  if (value === undefined) return { missing: 'no-rows' };
  const population = correctingPopulation(whole, context.population);
  // Coverage is counted, not drawn; and it may count more responses than persons.
  const isDrawn = context.enumeration === 'sample' && context.measure.kind !== 'coverage';
  if (isDrawn && persons !== undefined) {
    const spread = personSpread(persons, { low: 0, high: 1 });
    return { value, n: whole, numerator: part, denominator: whole, ...spread };
  }
  const interval = isDrawn ? wilsonInterval({ part, whole }, { population }) : undefined;
  return {
    value,
    n: whole,
    numerator: part,
    denominator: whole,
    ...(interval && { interval }),
    ...(population !== undefined && { population }),
  };
}

/** n is what the value is made of: the things counted, or what the other amount is divided by. */
function estimateAmounts({ of, to }: TallyOf<'amounts'>, { measure }: TallyContext): Result {
  if (measure.kind !== 'ratio') return { value: of, n: of };
  const value = ratio(of, to);
  if (value === undefined) return { missing: 'no-rows' };
  return { value: value * measure.per, n: to, numerator: of, denominator: to };
}

/** A figure the school gives: nobody but the school knows how it was counted, so it has no interval. */
function estimateEntered({ value, numerator, denominator }: TallyOf<'entered'>): Result {
  if (numerator === undefined || denominator === undefined) return { value, n: 1 };
  const share = ratio(numerator, denominator);
  if (share === undefined) return { missing: 'no-rows' };
  return { value: share, n: denominator, numerator, denominator };
}

/**
 * The value of a measure with what it was made of, in stored units (shares and indices 0…1).
 *
 * - share: part / whole, Wilson interval;
 * - scores: mean with Student's interval, or the median without one, or the mean of fixed weights;
 * - sums: Σx / Σy with the linearised interval, bounded by the scale;
 * - amounts: a count (n is the count itself, and 0 is a value), or `of` / `to` · `per` (n is `to`); no interval;
 * - works: mean over works of the range of class means or of η²; n is the number of works; no interval;
 * - outside-works: see `estimateOutsideWorks`;
 * - entered: numerator / denominator (n is the denominator) or the figure itself (n is 1); no interval.
 *
 * Where a person may have many units (marks), the interval of the first three is by the spread of persons instead.
 *
 * Nothing counted: `no-rows`; works, but none in two classes: `too-few`. Equal values of a part of the units have no
 * interval: it would be a point and claim a certainty that nobody has.
 *
 * @example estimate({ kind: 'amounts', of: 30, to: 600 }, { measure: { kind: 'ratio', of: { table: 'classes', sum: 'injuries' }, to: { table: 'classes', sum: 'pupils' }, per: 100 }, enumeration: 'census' }) // { value: 5, n: 600, numerator: 30, denominator: 600 }
 */
export function estimate(tally: Tally, context: TallyContext): Result {
  switch (tally.kind) {
    case 'share':
      return estimateShare(tally, context);
    case 'scores':
      return estimateScores(tally, context);
    case 'sums':
      return estimateSums(tally, context);
    case 'amounts':
      return estimateAmounts(tally, context);
    case 'works':
      return estimateWorks(tally.works, context.measure);
    case 'entered':
      return estimateEntered(tally);
    case 'outside-works':
      return estimateOutsideWorks(tally, context.measure);
  }
}
