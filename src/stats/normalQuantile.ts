import { compiled, ndtri } from 'cephes';

// The library is WebAssembly and is made ready when the module loads.
await compiled;

/**
 * The value below which a standard normal quantity falls with the given probability.
 *
 * Source: Cephes `ndtri`, which SciPy uses too. Test values: `scipy.special.ndtri`.
 *
 * @throws RangeError outside 0 < probability < 1.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`normalQuantile: the probability ${probability} is not between 0 and 1`);
  }
  return ndtri(probability);
}
