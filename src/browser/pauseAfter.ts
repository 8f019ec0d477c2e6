/** Milliseconds. */
const shortest = 5_000;
const longest = 15 * 60_000;

/**
 * How long to wait before the next try to send, in milliseconds: 5 seconds at first, then three times as long each
 * time, a quarter of an hour at most. `chance` (0…1) spreads it by a fifth, so that a class whose network comes back
 * does not send in one moment.
 * @param failures how many tries have failed, from 1.
 * @example pauseAfter(1, 0.5) // 5000
 */
export function pauseAfter(failures: number, chance: number): number {
  const pause = Math.min(longest, shortest * 3 ** (failures - 1));
  return Math.round(pause * (0.8 + 0.4 * chance));
}
