import type { Norm } from '../catalogue/model.ts';
import type { BandMatch } from './measurement.ts';

/** Rounding of sums and quotients: (0,7 + 0,7 + 0,7) / 3 must meet «от 0,7». */
const NOISE = 1e-9;

function roundTo(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit + NOISE) / unit;
}

/**
 * The band of a norm in which a value lies, in the unit of the value (shares 0…1).
 *
 * The value is compared as it is, not as it is printed: 59,96 % stays below «от 60 %». Only where the author of a
 * method rounds first (`decimals`; domain 5.1, school 661) it is rounded half up. Below the first band that has a
 * `from`, or without bands: undefined.
 *
 * @example band(0.405, { decimals: 2, source: 'methodical', reference: '', bands: [{ level: 'low', label: 'низкая' }, { level: 'middle', label: 'средняя', from: 0.41 }] })?.label // 'средняя'
 */
export function band(value: number, norm: Norm): BandMatch | undefined {
  const compared = norm.decimals === undefined ? value : roundTo(value, norm.decimals);
  const match = norm.bands.findLast(({ from, exclusive }) => {
    if (from === undefined) return true;
    return exclusive === true ? compared > from + NOISE : compared >= from - NOISE;
  });
  return (
    match && {
      level: match.level,
      label: match.label,
      source: norm.source,
      reference: norm.reference,
      unverified: norm.unverified === true,
    }
  );
}
