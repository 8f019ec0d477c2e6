import { totalOf, type Counts } from './counts.ts';

/** Value of the unit with this index (from 0) when all units stand in ascending order. */
function valueAt(ascending: Counts, index: number): number | undefined {
  let passed = 0;
  for (const [value, units] of ascending) {
    passed += units;
    if (index < passed) return value;
  }
  return undefined;
}

/**
 * Quantile of type 7 of Hyndman & Fan (1996), the default of R and NumPy: linear between the order statistics around
 * (n − 1)·p. In the unit of the values. No units: undefined.
 *
 * Test values: `numpy.quantile(…, method='linear')`.
 *
 * @throws RangeError outside 0 ≤ probability ≤ 1 and on impossible counts.
 * @example quantile([[1, 1], [2, 1], [4, 2]], 0.25) // 1.75
 */
export function quantile(counts: Counts, probability: number): number | undefined {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile: the probability ${probability} is not between 0 and 1`);
  }
  const total = totalOf(counts);
  if (total === 0) return undefined;
  const position = (total - 1) * probability;
  const ascending = [...counts].sort(([a], [b]) => a - b);
  const below = valueAt(ascending, Math.floor(position));
  const above = valueAt(ascending, Math.ceil(position));
  if (below === undefined || above === undefined) return undefined;
  return below + (position - Math.floor(position)) * (above - below);
}
