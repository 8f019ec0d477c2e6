import type { Sample } from './sample.ts';

/**
 * The units of `whole` that are not of `part`, as of a district without the school that it is compared with: from the
 * size, mean and deviation of both. Fewer than two units left, or figures that cannot belong together (the part spreads
 * more than the whole allows): undefined.
 *
 * Source: sums of squares add up; domain 2.1 asks for it where the outside is small.
 * Test values: `numpy.mean` and `numpy.std(ddof=1)` of the units left.
 *
 * @example sampleWithout({ n: 5, mean: 3, deviation: Math.sqrt(2.5) }, { n: 2, mean: 1.5, deviation: Math.SQRT1_2 }) // { n: 3, mean: 4, deviation: 1 }
 */
export function sampleWithout(whole: Sample, part: Sample): Sample | undefined {
  const n = whole.n - part.n;
  if (n < 2) return undefined;
  const mean = whole.mean + (part.n * (whole.mean - part.mean)) / n;
  const all = (whole.n - 1) * whole.deviation ** 2;
  const within = Math.max(0, part.n - 1) * part.deviation ** 2;
  const between = ((part.n * n) / whole.n) * (part.mean - mean) ** 2;
  const left = all - within - between;
  // Few units left of many: what rounding did to the means grows by the ratio of both.
  const rounding = Number.EPSILON * (Math.abs(whole.mean) + Math.abs(part.mean)) * (whole.n / n);
  const noiseBetween =
    ((part.n * n) / whole.n) * rounding * (Math.abs(part.mean - mean) + rounding);
  const noise = 64 * (Number.EPSILON * all + noiseBetween);
  if (left < -noise) return undefined;
  return { n, mean, deviation: left <= noise ? 0 : Math.sqrt(left / (n - 1)) };
}
