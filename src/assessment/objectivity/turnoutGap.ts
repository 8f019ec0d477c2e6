import type { Participation } from '../../ingest/works/outsideWorks.ts';
import { mean } from '../../stats/mean.ts';
import { totalOf, type Counts } from '../../stats/counts.ts';
import { ratio } from '../../stats/ratio.ts';
import { sampleOf } from '../../stats/sample.ts';
import { welchDifference } from '../../stats/welchDifference.ts';
import type { Interval } from '../../stats/interval.ts';

/**
 * «Процент расхождения количества участников», 0…1: Σ |planned − participated| over the classes / planned, where
 * planned is the list without the exempt. More participants than planned is a discrepancy too. Nobody planned:
 * undefined.
 *
 * Source: domain 2.3, reading (a).
 *
 * @example turnoutGap({ planned: 25, discrepancy: 3 }) // 0.12
 */
export function turnoutGap({
  planned,
  discrepancy,
}: Pick<Participation, 'planned' | 'discrepancy'>): number | undefined {
  return ratio(discrepancy, planned);
}

/** Journal marks of those who were absent beside those of who wrote: means in points of the mark. */
export interface AbsentMarks {
  readonly absent: { readonly n: number; readonly mean: number };
  readonly present: { readonly n: number; readonly mean: number };
  /** Absent less present; markedly below 0, the weak stayed away. */
  readonly difference: number;
  /** Welch's, 95 %; undefined for one pupil alone or without any spread. */
  readonly interval: Interval | undefined;
}

/**
 * Whether the weak stayed away. Nobody on one of the sides: undefined. Source: domain 2.3.
 *
 * @example absentMarks([[3, 1]], [[4, 2]])?.difference // -1
 */
export function absentMarks(absent: Counts, present: Counts): AbsentMarks | undefined {
  const [away, here] = [mean(absent), mean(present)];
  if (away === undefined || here === undefined) return undefined;
  const [samples, beside] = [sampleOf(absent), sampleOf(present)];
  const welch = samples && beside && welchDifference(samples, beside);
  const interval = welch && welch.low < welch.high ? welch : undefined;
  return {
    absent: { n: totalOf(absent), mean: away },
    present: { n: totalOf(present), mean: here },
    difference: away - here,
    interval: interval && { low: interval.low, high: interval.high, level: interval.level },
  };
}
