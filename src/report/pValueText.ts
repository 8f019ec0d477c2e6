import { formatNumber } from '../kit/format.ts';

/**
 * A probability after its letter: «= 0,023», or «< 0,001» for what three digits cannot tell.
 * @example pValueText(0.0234) // '=\u00A00,023'
 */
export function pValueText(p: number): string {
  return p < 0.001 ? '<\u00A00,001' : `=\u00A0${formatNumber(p, 3)}`;
}
