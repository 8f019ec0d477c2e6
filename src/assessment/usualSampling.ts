import type { Measure } from '../catalogue/model.ts';
import { tableByName } from '../monitoring/tables.ts';
import type { Sampling } from './intervalWords.ts';

/** Answers of one person to several questions are counted as sums over persons. */
function asksSeveral(items: readonly { readonly survey: string }[]): boolean {
  return new Set(items.map(({ survey }) => survey)).size < items.length;
}

function usualTally(measure: Measure): Sampling['tally'] {
  switch (measure.kind) {
    case 'share-of-rows':
    case 'share-of-counts':
    case 'coverage':
      return 'share';
    case 'top-two-box':
    case 'answer-share':
      return asksSeveral(measure.items) ? 'sums' : 'share';
    case 'share-of-maximum':
    case 'scale-mean':
    case 'index':
    case 'nps':
      return 'sums';
    case 'weighted-share':
    case 'mean':
    case 'median':
      return 'scores';
    case 'ratio':
    case 'count':
      return 'amounts';
    case 'parallel-spread':
      return 'works';
    case 'outside-works':
      return 'outside-works';
    case 'entered':
      return 'entered';
  }
}

/** How a measure is counted outside any term: by its table, or as a survey; the population is not known. */
export function usualSampling(measure: Measure): Sampling {
  const table = 'table' in measure ? tableByName(measure.table) : undefined;
  return {
    tally: usualTally(measure),
    enumeration: table?.enumeration ?? 'sample',
    corrected: false,
    ...(table?.person !== undefined && { byPerson: true }),
  };
}
