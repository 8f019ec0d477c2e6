import type { Interval } from '../../stats/interval.ts';
import { pairDifference, type PairDifference } from '../../stats/pairDifference.ts';
import type { Pairs } from '../../stats/pairs.ts';
import { wilsonInterval } from '../../stats/wilsonInterval.ts';

/** A part of the pupils of a work, with the share and its 95 % interval (Wilson). */
export interface MarkShare {
  readonly n: number;
  readonly share: number;
  readonly interval: Interval | undefined;
}

/** How the marks of a work lie beside the journal, in points of the mark. */
export interface MarkAgreement {
  readonly n: number;
  /** Mean |mark − journal mark|. */
  readonly absolute: number;
  /** Mean of mark − journal mark: below 0, the journal is kinder. */
  readonly signed: number;
  readonly lowered: MarkShare;
  readonly confirmed: MarkShare;
  readonly raised: MarkShare;
  /** |mark − journal mark| ≥ 2. */
  readonly far: MarkShare;
}

function shareOf(part: number, { n }: PairDifference): MarkShare {
  return { n: part, share: part / n, interval: wilsonInterval({ part, whole: n }) };
}

/**
 * «Среднее модуля разности» with its direction and «понизили / подтвердили / повысили». No pairs: undefined.
 * Source: domain 2.2.
 *
 * @example agreementOf([[5, 4, 2], [4, 4, 2]])?.absolute // 0.5
 */
export function agreementOf(marks: Pairs): MarkAgreement | undefined {
  const difference = pairDifference(marks);
  if (difference === undefined) return undefined;
  const { n, absolute, signed } = difference;
  return {
    n,
    absolute,
    signed,
    lowered: shareOf(difference.lowered, difference),
    confirmed: shareOf(difference.confirmed, difference),
    raised: shareOf(difference.raised, difference),
    far: shareOf(difference.far, difference),
  };
}
