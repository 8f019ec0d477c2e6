/**
 * A date YYYY-MM-DD as a school's spreadsheet writes it.
 * @example russianDate('2024-09-01') // '01.09.2024'
 */
export function russianDate(date: string): string {
  return date.split('-').reverse().join('.');
}
