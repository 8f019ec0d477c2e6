import type { OutsideWork, WorkPart } from '../../ingest/works/outsideWorks.ts';

/**
 * How many different pupils stand behind several works at least: in each parallel the work with the most of them,
 * since the pupils of one parallel may write all of its works, and nobody is in two parallels. No works: 0.
 *
 * @example personsAtLeast([], () => 1) // 0
 */
export function personsAtLeast(
  works: readonly OutsideWork[],
  pupilsOf: (part: WorkPart) => number,
): number {
  const most = new Map<number, number>();
  for (const { parallel, whole } of works) {
    most.set(parallel, Math.max(most.get(parallel) ?? 0, pupilsOf(whole)));
  }
  return [...most.values()].reduce((sum, n) => sum + n, 0);
}
