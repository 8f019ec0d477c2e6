import { formatCount } from '../kit/format.ts';

/**
 * A number of persons after «меньше» and «не меньше», where Russian wants another form than beside a plain count.
 * @example personsText(21) // '21 человека'
 */
export function personsText(n: number): string {
  return formatCount(n, ['человека', 'человек', 'человек']);
}
