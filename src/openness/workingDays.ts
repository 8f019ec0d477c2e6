/** Labour Code, art. 112: holidays that have the same date every year, as month-day. */
const HOLIDAYS = new Set([
  ...['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `01-${day}`),
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
]);

const DAY = 86_400_000;

function isWorking(time: number): boolean {
  const day = new Date(time);
  const weekday = day.getUTCDay();
  return weekday > 0 && weekday < 6 && !HOLIDAYS.has(day.toISOString().slice(5, 10));
}

/**
 * Working days after `from` up to `to`, the last included: five-day week less the fixed holidays of ТК РФ, ст. 112.
 * Days that the government moves each year are not known. 0 where `to` is not later.
 * @param from YYYY-MM-DD; so is `to`.
 * @example workingDays('2026-04-30', '2026-05-04') // 1
 */
export function workingDays(from: string, to: string): number {
  const last = Date.parse(to);
  let days = 0;
  for (let time = Date.parse(from) + DAY; time <= last; time += DAY) if (isWorking(time)) days++;
  return days;
}
