// The package ships its types where its `exports` field hides them from a strict resolver.
declare module 'cephes' {
  /** Fulfilled once the WebAssembly is ready; the functions throw before that. */
  export const compiled: Promise<void>;
  /** Inverse of the normal distribution function. */
  export function ndtri(probability: number): number;
  /** Natural logarithm of the gamma function. */
  export function lgam(x: number): number;
  /** The regularised incomplete beta function I(x; a, b). */
  export function incbet(a: number, b: number, x: number): number;
  /** The complementary error function; throws where the result is below the smallest number. */
  export function erfc(x: number): number;
}
