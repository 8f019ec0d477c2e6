/** What a reader knows about a hidden sum: it lies between these. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What a reader who knows the sum of some hidden values, and bounds of each, can work out about each of them: the
 * others at their ends leave the rest. This is exact for one known sum (it is the solution of the linear programme).
 * @example narrow([{ low: 0, high: 5 }, { low: 0, high: 10 }], 14) // [{ low: 4, high: 5 }, { low: 9, high: 10 }]
 */
export function narrow(hidden: readonly Bounds[], sum: number): readonly Bounds[] {
  return hidden.map((one, at) => {
    // Added up anew without it: bounds may be infinite, and nothing can be taken off infinity.
    const others = hidden.filter((_other, index) => index !== at);
    const low = others.reduce((all, other) => all + other.low, 0);
    const high = others.reduce((all, other) => all + other.high, 0);
    return { low: Math.max(one.low, sum - high), high: Math.min(one.high, sum - low) };
  });
}
