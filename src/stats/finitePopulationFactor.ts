/**
 * What the variance of an estimate is multiplied by when `n` of `population` units were drawn without replacement:
 * (N − n) / (N − 1). Unknown population: 1. All units drawn: 0, since nothing is left to guess.
 *
 * Source: W. Cochran, Sampling Techniques (1977), 2.5–2.6; domain 5.1 gives its root for means.
 *
 * @throws RangeError when more units were drawn than there are.
 * @example finitePopulationFactor(50, 200) // 0.7537688442211056
 */
export function finitePopulationFactor(n: number, population: number | undefined): number {
  if (population === undefined) return 1;
  if (n > population) {
    throw new RangeError(`finitePopulationFactor: ${n} units of ${population}`);
  }
  return n === population ? 0 : (population - n) / (population - 1);
}
