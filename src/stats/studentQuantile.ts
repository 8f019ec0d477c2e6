import { compiled, incbet, lgam } from 'cephes';
import { normalQuantile } from './normalQuantile.ts';
import { studentPValue } from './studentPValue.ts';

await compiled;

/** From here on the expansion has more digits than are stored. */
const EXPANSION_FROM = 1000;
const MOST_STEPS = 60;
/** Each step doubles the digits once it is near: what moves by less is there. */
const NEAR = 1e-8;

/** Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.5. */
function expansion(z: number, degrees: number): number {
  const s = z * z;
  const terms = [
    (s + 1) / 4,
    ((5 * s + 16) * s + 3) / 96,
    (((3 * s + 19) * s + 17) * s - 15) / 384,
    ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92_160,
  ];
  return z * terms.reduce((sum, term, i) => sum + term / degrees ** (i + 1), 1);
}

/** The density of Student's t, only as exact as a slope must be. */
function density(t: number, degrees: number): number {
  const atZero =
    Math.exp(lgam((degrees + 1) / 2) - lgam(degrees / 2)) / Math.sqrt(degrees * Math.PI);
  return atZero * Math.exp((-(degrees + 1) / 2) * Math.log1p((t * t) / degrees));
}

/** Newton's steps from `start` to t > 0; both curves below bend one way only, so that they come from one side. */
function solve(start: number, nextOf: (t: number) => number): number {
  let t = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = nextOf(t);
    if (!Number.isFinite(next) || Math.abs(next - t) <= NEAR * t) return next;
    t = next;
  }
  return t;
}

/** t with this probability of |T| ≥ t: the logarithms of both lie nearly on a line. */
function fromTail(p: number, degrees: number): number {
  const start = expansion(-normalQuantile(p / 2), degrees);
  return solve(start > 0 ? start : 1, (t) => {
    const at = studentPValue(t, degrees);
    // So far out that nothing is left.
    if (at === 0) return t / 2;
    return t * Math.exp((Math.log(at / p) * at) / (2 * density(t, degrees) * t));
  });
}

/** t with this probability of |T| ≤ t, which keeps its digits near 0. */
function fromMiddle(inside: number, degrees: number): number {
  return solve(inside / (2 * density(0, degrees)), (t) => {
    const at = incbet(0.5, degrees / 2, (t * t) / (degrees + t * t));
    return t + (inside - at) / (2 * density(t, degrees));
  });
}

/**
 * The value below which Student's t falls with the given probability; `degrees` of freedom need not be whole. To a
 * relative 1e-9, in far tails as well.
 *
 * Source: the p value of `studentPValue` inverted; from 1000 degrees on the normal quantile with the expansion of
 * Abramowitz & Stegun 26.7.5, where the inversion starts too. (Cephes `incbi`, the inverse that is ready-made, is wrong
 * beyond 1 − 1e-6: with 199 degrees 17847 for 5.39 at 1 − 1e-7.) Test values: `scipy.stats.t.ppf`.
 *
 * @throws RangeError outside 0 < probability < 1 or degrees > 0.
 * @example studentQuantile(0.975, 24) // 2.0638985616280205
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1 && degrees > 0)) {
    throw new RangeError(`studentQuantile: probability ${probability}, degrees ${degrees}`);
  }
  if (probability === 0.5) return 0;
  if (degrees >= EXPANSION_FROM) return expansion(normalQuantile(probability), degrees);
  const inside = Math.abs(2 * probability - 1);
  // Of the nearer tail: 1 − probability is exact there.
  const outside = 2 * Math.min(probability, 1 - probability);
  const t = inside < 0.5 ? fromMiddle(inside, degrees) : fromTail(outside, degrees);
  return Math.sign(probability - 0.5) * t;
}
