/**
 * A number without the tails of floating point; twelve digits keep every figure R would print.
 * @example tidyNumber(0.1 + 0.2) // 0.3
 */
export function tidyNumber(value: number): number {
  return Number(value.toPrecision(12));
}
