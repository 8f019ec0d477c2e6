import { compiled, incbi } from 'cephes';
import { normalQuantile } from './normalQuantile.ts';

await compiled;

/** From here on Cephes loses digits (2e-9 at 10⁵), and the expansion has more than are stored. */
const EXPANSION_FROM = 1000;

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

/**
 * The value below which Student's t falls with the given probability; `degrees` of freedom need not be whole.
 *
 * Source: t² / (t² + ν) has a beta distribution, inverted by Cephes `incbi`; from 1000 degrees on the normal
 * quantile with the expansion of Abramowitz & Stegun 26.7.5. Test values: `scipy.stats.t.ppf`.
 *
 * @throws RangeError outside 0 < probability < 1 or degrees > 0.
 * @example studentQuantile(0.975, 24) // 2.0638985616280205
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1 && degrees > 0)) {
    throw new RangeError(`studentQuantile: probability ${probability}, degrees ${degrees}`);
  }
  if (degrees >= EXPANSION_FROM) return expansion(normalQuantile(probability), degrees);
  const ratio = incbi(0.5, degrees / 2, Math.abs(2 * probability - 1));
  return Math.sign(probability - 0.5) * Math.sqrt((degrees * ratio) / (1 - ratio));
}
