/** How many units have each value, in any order; a value may stand with 0 units. */
export type Counts = readonly (readonly [value: number, units: number])[];

/**
 * Number of units in all; no entries: 0.
 *
 * @throws RangeError on a value that is not finite or a number of units that is not whole and ≥ 0.
 * @example totalOf([[4, 3], [5, 2]]) // 5
 */
export function totalOf(counts: Counts): number {
  let total = 0;
  for (const [value, units] of counts) {
    if (!Number.isFinite(value) || !Number.isInteger(units) || units < 0) {
      throw new RangeError(`totalOf: ${units} units with the value ${value}`);
    }
    total += units;
  }
  return total;
}
