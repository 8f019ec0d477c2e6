/**
 * Adjusted p values («q») of Benjamini and Hochberg, in the order given: taking q ≤ 0.05 for proven, at most 5 % of the
 * findings are expected to be false. q_(i) = min over j ≥ i of p_(j)·m/j, at most 1. Equal p have equal q. Nothing
 * tested: empty.
 *
 * Source: Y. Benjamini, Y. Hochberg (1995), JRSS B 57, 289–300. Test values: `scipy.stats.false_discovery_control`.
 *
 * @throws RangeError on a p value outside 0…1.
 * @example benjaminiHochberg([0.01, 0.5, 0.02]) // [0.03, 0.5, 0.03]
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`benjaminiHochberg: a p value of ${wrong}`);
  const adjusted = new Map<number, number>();
  let least = 1;
  for (const [i, p] of [...pValues].sort((a, b) => b - a).entries()) {
    // At least 1 times p, in rounding too.
    least = Math.min(least, p * (pValues.length / (pValues.length - i)));
    adjusted.set(p, least);
  }
  return pValues.map((p) => adjusted.get(p) ?? p);
}
