import { formatCount } from '../kit/format.ts';

/**
 * A number of persons after «меньше» and «не меньше», where Russian wants another form than beside a plain count.
 * @example personsOf(21) // '21 человека'
 */
export function personsOf(n: number): string {
  return formatCount(n, ['человека', 'человек', 'человек']);
}
