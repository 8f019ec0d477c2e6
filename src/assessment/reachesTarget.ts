/** Rounding of sums and quotients: 0,1 + 0,2 must reach a target of 0,3. */
const NOISE = 1e-9;

/**
 * Whether a value reached a target by the better side of its indicator, both in stored units.
 * @example reachesTarget('down', 0.1, 0.2) // true
 */
export function reachesTarget(direction: 'up' | 'down', value: number, target: number): boolean {
  return (direction === 'up' ? value - target : target - value) >= -NOISE;
}
