import type { Norm } from '../../catalogue/model.ts';
import type { OutsideWork, Participation, WorkPart } from '../../ingest/works/outsideWorks.ts';
import { countBelow } from '../../stats/countBelow.ts';
import { totalOf, type Counts } from '../../stats/counts.ts';
import type { Interval } from '../../stats/interval.ts';
import { meanInterval } from '../../stats/meanInterval.ts';
import { totalOfPairs } from '../../stats/pairs.ts';
import { roundTo } from '../../stats/roundTo.ts';
import type { Sample } from '../../stats/sample.ts';
import { wilsonInterval } from '../../stats/wilsonInterval.ts';
import { band } from '../band.ts';
import type { BandMatch } from '../measurement.ts';
import { comparableScores } from './comparableScores.ts';
import { agreementOf, type MarkAgreement } from './markAgreement.ts';
import { correlateMarks, type MarkCorrelation, type NoCorrelation } from './markCorrelation.ts';
import type { ObjectivityNorms } from './objectivityNorms.ts';
import { compareScores, type ScoreComparison } from './scoreComparison.ts';
import { absentMarks, turnoutGap, type AbsentMarks } from './turnoutGap.ts';

export interface PrimaryScores {
  readonly counts: Counts;
  readonly sample: Sample;
  /** Cut at 0 and the maximal score. */
  readonly interval: Interval | undefined;
  /** Beside the city, the district, the cluster; empty for fewer than ten pupils. */
  readonly comparisons: readonly ScoreComparison[];
  /** Pupils below the cluster's lower quartile; undefined where it is not known, or under ten pupils wrote. */
  readonly lowerQuartile:
    | {
        readonly score: number;
        readonly part: number;
        readonly whole: number;
        readonly interval: Interval | undefined;
      }
    | undefined;
}

export interface Turnout extends Participation {
  readonly gap: number | undefined;
}

/** The four measures of objectivity for the pupils of a parallel, or of a class, in one work. */
export interface PartObjectivity {
  /** The fewest pupils behind any of its numbers; 0: nothing was counted. */
  readonly pupils: number;
  readonly written: number;
  /** Fewer than two scores, or scores out of different maxima: undefined. */
  readonly scores: PrimaryScores | undefined;
  readonly agreement: MarkAgreement | undefined;
  readonly correlation: MarkCorrelation | NoCorrelation;
  readonly turnout: Turnout | undefined;
  readonly absent: AbsentMarks | undefined;
  /** By the norms of the indicators. */
  readonly bands: {
    readonly gap: BandMatch | undefined;
    readonly turnout: BandMatch | undefined;
    readonly correlation: BandMatch | undefined;
  };
}

function scoresOf(work: OutsideWork, part: WorkPart): PrimaryScores | undefined {
  const sample = comparableScores(work, part);
  if (sample === undefined) return undefined;
  const [high] = work.maxima;
  const limits = high === undefined ? undefined : { low: 0, high };
  const comparisons = work.benchmarks.flatMap((one) => compareScores(sample, one, limits) ?? []);
  const score = comparisons.find(({ scope }) => scope === 'cluster')?.outside.lowerQuartile;
  const below = score === undefined ? undefined : countBelow(part.scores, score);
  return {
    counts: part.scores,
    sample,
    interval: meanInterval(sample, { limits }),
    comparisons,
    lowerQuartile:
      score === undefined || below === undefined
        ? undefined
        : { score, ...below, interval: wilsonInterval(below) },
  };
}

function bandOf(value: number | undefined, norm: Norm | undefined): BandMatch | undefined {
  return value === undefined || norm === undefined ? undefined : band(value, norm);
}

/** The fewest pupils behind any of the numbers; nothing counted at all: 0. */
function pupilsBehind({ written, scores, marks, participation }: WorkPart): number {
  const behind = [written, totalOf(scores), totalOfPairs(marks), participation?.planned ?? 0];
  const counted = behind.filter((n) => n > 0);
  return counted.length === 0 ? 0 : Math.min(...counted);
}

/** Computes them from the counts. Source: domain 2.1–2.4 and 1.5 (4.6.1). */
export function partObjectivity(
  work: OutsideWork,
  part: WorkPart,
  norms: ObjectivityNorms,
): PartObjectivity {
  const { participation, journal, written } = part;
  const agreement = agreementOf(part.marks);
  const correlation = correlateMarks(part.marks);
  const gap = participation && turnoutGap(participation);
  // As it is printed: the band of more digits would tell more than the number.
  const rho = typeof correlation === 'string' ? undefined : roundTo(correlation.spearman.value, 2);
  return {
    pupils: pupilsBehind(part),
    written,
    scores: scoresOf(work, part),
    agreement,
    correlation,
    turnout: participation && { ...participation, gap },
    absent: absentMarks(journal.absent, journal.present),
    bands: {
      gap: bandOf(agreement?.absolute, norms.gap),
      turnout: bandOf(gap, norms.turnout),
      correlation: bandOf(rho, norms.correlation),
    },
  };
}
