import type { Random } from './random.ts';

/** Days are YYYY-MM-DD; they compare as text. */

const dayMs = 86_400_000;

/** Days without lessons beside weekends, as `month-day` from and to: school breaks and public holidays. */
const free: readonly (readonly [from: string, to: string])[] = [
  ['01-01', '01-08'],
  ['02-23', '02-23'],
  ['03-08', '03-08'],
  ['03-24', '03-31'],
  ['05-01', '05-03'],
  ['05-08', '05-11'],
  ['06-01', '08-31'],
  ['10-27', '11-04'],
  ['12-30', '12-31'],
];

/**
 * The day so many days after (or, negative, before) another.
 * @example dayAfter('2024-12-30', 3) // '2025-01-02'
 */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * Monday to Friday, in no break and on no holiday.
 * @example isSchoolDay('2025-03-28') // false
 */
export function isSchoolDay(day: string): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  const monthDay = day.slice(5);
  return (
    weekday > 0 && weekday < 6 && !free.some(([from, to]) => monthDay >= from && monthDay <= to)
  );
}

/** The day itself, or the first school day after it. */
export function schoolDayFrom(day: string): string {
  let found = day;
  while (!isSchoolDay(found)) found = dayAfter(found, 1);
  return found;
}

/** The school days from one day to another, both included. */
export function schoolDays(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) if (isSchoolDay(day)) days.push(day);
  return days;
}

/** A random day, both ends included. */
export function randomDay(random: Random, from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
  return dayAfter(from, random.whole(0, days));
}

/**
 * The moment `YYYY-MM-DDTHH:MM` so many minutes after another.
 * @example momentAfter('2025-03-14T23:50', 20) // '2025-03-15T00:10'
 */
export function momentAfter(moment: string, minutes: number): string {
  return new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
