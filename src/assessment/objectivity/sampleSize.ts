/**
 * How far a number of pupils carries a comparison. `few`: nothing is compared; `limited`: «выборка ограничена»;
 * `approximate`, `informative`.
 */
export type SampleSize = 'few' | 'limited' | 'approximate' | 'informative';

/** Pupils under whom neither a comparison nor a correlation is told. */
export const FEWEST = 10;

/**
 * The size of a sample in words of the field. The bounds 20 and 50 are those of ФИОКО as quoted in domain 2.1, 10 those
 * of domain 2.4.
 *
 * @example sampleSize(19) // 'limited'
 */
export function sampleSize(n: number): SampleSize {
  if (n < FEWEST) return 'few';
  if (n < 20) return 'limited';
  return n < 50 ? 'approximate' : 'informative';
}
