/** 2²⁷ + 1: splits the 53 digits of a number into two halves whose products are exact. */
const SPLITTER = 134_217_729;

function halves(a: number): readonly [high: number, low: number] {
  const shifted = SPLITTER * a;
  const high = shifted - (shifted - a);
  return [high, a - high];
}

/** What rounding took from the product a·b. */
function lost(a: number, b: number, product: number): number {
  const [[aHigh, aLow], [bHigh, bLow]] = [halves(a), halves(b)];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/**
 * a·b − c·d without cancellation: the difference of two large products that are nearly equal has as many digits as any
 * other number. (In plain arithmetic 1000001² − 1000000·1000002 and its like lose all of them from 10⁸ on.)
 *
 * Source: T. J. Dekker (1971), Numerische Mathematik 18, 224–242. Test values: whole numbers as BigInt.
 *
 * @example productDifference(1e9 + 1, 1e9 + 1, 1e9, 1e9 + 2) // 1
 */
export function productDifference(a: number, b: number, c: number, d: number): number {
  const [first, second] = [a * b, c * d];
  return first - second + (lost(a, b, first) - lost(c, d, second));
}
