import type { OutsideWork, WorkPart } from '../../ingest/works/outsideWorks.ts';
import { sampleOf, type Sample } from '../../stats/sample.ts';

/**
 * The primary scores of a part of a work as a sample; undefined for fewer than two, or scores out of different maxima.
 */
export function comparableScores(
  { maxima }: Pick<OutsideWork, 'maxima'>,
  { scores }: Pick<WorkPart, 'scores'>,
): Sample | undefined {
  return maxima.length > 1 ? undefined : sampleOf(scores);
}
