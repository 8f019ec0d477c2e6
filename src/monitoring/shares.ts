import { readNumber } from '../kit/cells.ts';

/** What per cent of all have each whole value, by value ascending. */
export type ShareList = readonly (readonly [value: number, percent: number])[];

/** Shares that were rounded before they were published need not make up 100 exactly. */
const ROUNDING = 5;

export const SHARES_RULE =
  'баллы с долями в процентах, все вместе около 100: «0: 0,4 1: 1,1 2: 2,5»';

/**
 * The distribution of a published result out of one cell: «0: 0,4 1: 1,1 …», also with `=`, `|` or `;` between. No
 * pairs, a value twice, or shares that do not make up about 100: undefined.
 *
 * @example readShares('0: 25 1: 50,5 2=24,5') // [[0, 25], [1, 50.5], [2, 24.5]]
 */
export function readShares(text: string): ShareList | undefined {
  const pairs = [...text.matchAll(/(\d+)\s*[:=]\s*(\d+(?:[.,]\d+)?)\s*%?/gu)];
  const rest = pairs.reduce((left, [pair]) => left.replace(pair, ''), text);
  if (!/^[\s|;]*$/u.test(rest)) return undefined;
  const shares = pairs
    .map(
      ([, value = '', percent = '']) => [Number(value), readNumber(percent)?.value ?? 0] as const,
    )
    .sort(([a], [b]) => a - b);
  const whole = shares.reduce((sum, [, percent]) => sum + percent, 0);
  const isOnce = new Set(shares.map(([value]) => value)).size === shares.length;
  return isOnce && Math.abs(whole - 100) <= ROUNDING ? shares : undefined;
}

/** @example writeShares([[0, 25], [1, 75]]) // '0:25|1:75' */
export function writeShares(shares: ShareList): string {
  return shares.map((pair) => pair.join(':')).join('|');
}
