/** Making one takes as long as storing an answer set. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/**
 * The day it is in a time zone, `YYYY-MM-DD`.
 * @throws RangeError for a time zone that does not exist.
 * @example schoolDay(new Date('2026-04-30T22:30:00Z'), 'Europe/Moscow') // '2026-05-01'
 */
export function schoolDay(now: Date, timeZone: string): string {
  // The calendar of Sweden is written as ISO writes it.
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  calendars.set(timeZone, calendar);
  return calendar.format(now);
}

/** @example addDays('2026-02-27', 2) // '2026-03-01' */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
