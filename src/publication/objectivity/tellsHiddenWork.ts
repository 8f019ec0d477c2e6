import type { Measure, OutsideStatistic } from '../../catalogue/model.ts';
import type { PublishedObjectivity } from './publishedObjectivity.ts';
import type { Statistic } from './publishParts.ts';

/** Which statistic of the single works each value of all works is made of. */
const MADE_OF: Readonly<Record<OutsideStatistic, Statistic>> = {
  'overlap-share': 'scores',
  'cluster-difference': 'scores',
  'cluster-z': 'scores',
  'lower-quartile-share': 'scores',
  'mean-gap': 'agreement',
  'far-gap-share': 'agreement',
  spearman: 'correlation',
  pearson: 'beside',
  kendall: 'beside',
  'participation-gap': 'turnout',
  'absent-difference': 'absent',
};

/** Whether a value of all outside works of a term would tell what their passport hides of one. */
export function tellsHiddenWork(
  passports: readonly PublishedObjectivity[],
  term: string,
  measure: Measure,
): boolean {
  if (measure.kind !== 'outside-works') return false;
  const passport = passports.find((one) => one.term === term);
  return passport?.telling.includes(MADE_OF[measure.statistic]) === true;
}
