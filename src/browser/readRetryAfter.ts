/** Milliseconds: no server is left alone for longer, whatever it asks for. */
export const longestPause = 60 * 60_000;

/**
 * The pause that a `Retry-After` asks for, in milliseconds, an hour at most: seconds or an HTTP date.
 * `undefined`: it is absent or says nothing.
 * @param now milliseconds since 1970.
 * @example readRetryAfter('5', 0) // 5000
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const pause = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(pause) ? undefined : Math.min(Math.max(pause, 0), longestPause);
}
