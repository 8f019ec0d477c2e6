/**
 * A number as it is printed with so many decimals: halves away from zero, and never −0.
 *
 * @example roundTo(-0.805, 2) // -0.81
 */
export function roundTo(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * unit * (1 + Number.EPSILON))) / unit || 0;
}
