import type { Measure } from '../catalogue/model.ts';
import type { Tally } from '../ingest/facts.ts';

/** How a value was counted. */
export interface Sampling {
  readonly tally: Tally['kind'];
  readonly enumeration: 'census' | 'sample';
  /** The interval was corrected for a known population. */
  readonly corrected: boolean;
  /** Persons are the units of the interval, since each has many rows. */
  readonly byPerson?: boolean;
}

const INTERVALS: Readonly<Partial<Record<Tally['kind'], string>>> = {
  share: '95\u00A0% интервал Уилсона',
  scores: '95\u00A0% интервал Стьюдента для среднего',
  sums: '95\u00A0% интервал отношения сумм по разбросу между строками (линеаризованная дисперсия)',
};

/** How sure the value is, as one Russian sentence; an empty text where the measure says it itself. */
export function intervalWords(measure: Measure, sampling: Sampling): string {
  const { kind } = measure;
  // Outside works say their intervals themselves.
  if (kind === 'outside-works') return '';
  const name = INTERVALS[sampling.tally];
  if (name === undefined || kind === 'median') return 'Интервал не считается.';
  if (kind === 'coverage' || sampling.enumeration === 'census') {
    return 'Посчитаны все, поэтому интервала нет.';
  }
  if (sampling.byPerson === true) {
    return '95\u00A0% интервал отношения сумм по разбросу между учениками (линеаризованная дисперсия): единица — ученик, а не отметка, потому что отметки одного ученика связаны.';
  }
  return `${name}${sampling.corrected ? ' с поправкой на конечную совокупность' : ''}.`;
}
