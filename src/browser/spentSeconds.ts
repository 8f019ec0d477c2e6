/** Seconds; longer says nothing about who has filled the form. */
const longest = 24 * 60 * 60;

/**
 * Seconds from the first sight of a form to now (both milliseconds since 1970), a day at most. Where the device's clock
 * was set back in between nobody measured anything: that is a day too, so that no person is taken for a script.
 * @example spentSeconds(10_000, 16_000) // 6
 */
export function spentSeconds(opened: number, now: number): number {
  return now < opened ? longest : Math.min(longest, Math.round((now - opened) / 1000));
}
