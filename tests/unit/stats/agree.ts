import { expect } from 'vitest';

/** Relative where the number is large, absolute near zero. */
const TOLERANCE = 1e-9;

/** Holds a number to an outside value to 1e-9. */
export function expectAgrees(actual: number | undefined, outside: number): void {
  expect(actual).toBeTypeOf('number');
  const distance = Math.abs((actual ?? Number.NaN) - outside);
  expect(distance, `${actual ?? 'undefined'} against ${outside}`).toBeLessThanOrEqual(
    TOLERANCE * Math.max(1, Math.abs(outside)),
  );
}

/** Holds a number to an outside value to 1e-9 of that value, however small it is. */
export function expectAgreesRelatively(actual: number, outside: number): void {
  expect(Math.abs(actual / outside - 1), `${actual} against ${outside}`).toBeLessThanOrEqual(
    TOLERANCE,
  );
}

/** Holds both ends of an interval to outside values. */
export function expectEnds(
  actual: { readonly low: number; readonly high: number } | undefined,
  low: number,
  high: number,
): void {
  expectAgrees(actual?.low, low);
  expectAgrees(actual?.high, high);
}
