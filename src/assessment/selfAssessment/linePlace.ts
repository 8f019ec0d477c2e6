import type { Place } from '../../kit/problem.ts';
import type { LineValue } from './lineFigure.ts';

/** Where to look when lines disagree: at what the school entered, else at a table that one of them comes from. */
export function linePlace(values: readonly LineValue[]): Place {
  const entered = values.find((value) => value.origin === 'school');
  if (entered !== undefined) return entered.place;
  const counted = values.find((value) => value.origin === 'data');
  return { file: counted?.provenance.sources[0]?.file ?? 'data' };
}
