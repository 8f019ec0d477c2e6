const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

/**
 * The id of an answer set in its one spelling; `undefined` where it is no UUID v4.
 * @example readId('6A1D4C1E-6A3B-4F6E-9C3E-0F2B8D1A7C55') // '6a1d4c1e-6a3b-4f6e-9c3e-0f2b8d1a7c55'
 */
export function readId(value: unknown): string | undefined {
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  return uuid.test(id) ? id : undefined;
}
