import type { Measure, OutsideStatistic } from '../../catalogue/model.ts';
import type { Absence, Counted } from '../facts.ts';
import type { OutsideWorks, WorkTable } from './outsideWorks.ts';

/** The tables a statistic is made of; without one of them it has no value. */
const TABLES: Readonly<Record<OutsideStatistic, readonly WorkTable[]>> = {
  'overlap-share': ['marks', 'benchmarks'],
  'mean-gap': ['marks'],
  'far-gap-share': ['marks'],
  'participation-gap': ['participation'],
  'absent-difference': ['marks'],
  spearman: ['marks'],
  kendall: ['marks'],
  pearson: ['marks'],
  'cluster-difference': ['marks', 'benchmarks'],
  'cluster-z': ['marks', 'benchmarks'],
  'lower-quartile-share': ['marks', 'benchmarks'],
};

/** The tables a statistic needs. */
export function outsideTables(statistic: OutsideStatistic): readonly WorkTable[] {
  return TABLES[statistic];
}

/**
 * The outside works as the facts of one indicator. They have no groups here: each work is shown by itself in the
 * passport of objectivity, and totals of subjects beside it would give small works away.
 */
export function countOutsideWorks(
  { statistic }: Extract<Measure, { kind: 'outside-works' }>,
  { works, pupils, files }: OutsideWorks,
): Counted | { readonly absence: Absence } {
  const used = outsideTables(statistic).map((table) => files.get(table));
  const read = used.filter((file) => file !== undefined);
  if (read.length < used.length) return { absence: 'no-file' };
  if (works.length === 0) return { absence: 'no-rows' };
  return {
    total: { kind: 'outside-works', works, pupils },
    groups: [],
    enumeration: statistic === 'participation-gap' ? 'census' : 'sample',
    files: read.map(({ file }) => file),
    rows: read.reduce((sum, { rows }) => sum + rows, 0),
  };
}
