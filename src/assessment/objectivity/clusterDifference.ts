import type { OutsideWork } from '../../ingest/works/outsideWorks.ts';
import { intervalAround, DEFAULT_LEVEL } from '../../stats/interval.ts';
import { studentQuantile } from '../../stats/studentQuantile.ts';
import type { Estimate, MissingReason } from '../measurement.ts';
import { comparableScores } from './comparableScores.ts';
import { personsAtLeast } from './personsAtLeast.ts';
import { compareScores } from './scoreComparison.ts';

/**
 * The differences of the works from the cluster's means, weighted by their pupils, in primary points; or their mean in
 * standard errors. The pupils of a parallel write several works, so errors of one parallel are added as they are, the
 * most they can come to; those of different parallels are independent and added as squares. No work of ten pupils with
 * a figure of the cluster: `too-few`.
 *
 * Source: domain 1.5 (4.6.1); SD(Σx) ≤ ΣSD(x).
 */
export function clusterDifference(
  works: readonly OutsideWork[],
  statistic: 'cluster-difference' | 'cluster-z',
): Estimate | { readonly missing: MissingReason } {
  const compared = works.flatMap((work) => {
    const own = comparableScores(work, work.whole);
    const cluster = work.benchmarks.find(({ scope }) => scope === 'cluster');
    if (own === undefined || cluster === undefined) return [];
    const found = compareScores(own, cluster);
    return found === undefined ? [] : [{ work, n: own.n, ...found }];
  });
  const n = compared.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return { missing: 'too-few' };
  const byParallel = new Map<number, number>();
  for (const { work, n: pupils, error } of compared) {
    byParallel.set(work.parallel, (byParallel.get(work.parallel) ?? 0) + (pupils / n) * error);
  }
  const value = compared.reduce((sum, one) => sum + one.n * one.difference, 0) / n;
  const error = Math.hypot(...byParallel.values());
  const persons = personsAtLeast(
    compared.map(({ work }) => work),
    ({ written }) => written,
  );
  if (statistic === 'cluster-z') {
    return error === 0 ? { missing: 'too-few' } : { value: value / error, n, persons };
  }
  if (error === 0) return { value, n, persons };
  const degrees = persons - 1;
  const half = studentQuantile((1 + DEFAULT_LEVEL) / 2, degrees) * error;
  const interval = intervalAround(value, half, DEFAULT_LEVEL, undefined);
  return { value, n, interval, standardError: { error, degrees }, persons };
}
