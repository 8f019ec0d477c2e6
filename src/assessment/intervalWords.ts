import type { Measure } from '../catalogue/model.ts';
import type { Tally } from '../ingest/facts.ts';
import { columnEnds } from './columnEnds.ts';

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

const CUT =
  ' Там, где он вышел бы за края шкалы, он по ним обрезан; на проверку изменений это не влияет.';

/** A mean may be of something without ends: days, hours. */
function hasEnds(measure: Measure): boolean {
  return measure.kind !== 'mean' || columnEnds(measure) !== undefined;
}

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
  const cut = hasEnds(measure) ? CUT : '';
  if (sampling.byPerson === true) {
    return `95\u00A0% интервал отношения сумм по разбросу между учениками (линеаризованная дисперсия): единица — ученик, а не отметка, потому что отметки одного ученика связаны.${cut}`;
  }
  const corrected = sampling.corrected ? ' с поправкой на конечную совокупность' : '';
  // Wilson's never leaves 0…1.
  return `${name}${corrected}.${sampling.tally === 'share' ? '' : cut}`;
}
