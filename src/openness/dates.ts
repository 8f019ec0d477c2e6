const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** A date as people write it, with its year: `17.04.2026` or `17 апреля 2026`. */
export const DATE = `(?:\\d{1,2}\\.\\d{1,2}\\.20\\d\\d|\\d{1,2} (?:${MONTHS.join('|')}) 20\\d\\d)`;
/** The same, the year may be missing. */
export const DAY_AND_MONTH = `(?:(?<![\\d.])\\d{1,2}\\.(?:0[1-9]|1[0-2])(?:\\.20\\d\\d)?(?![\\d.]\\d)|\\d{1,2} (?:${MONTHS.join('|')}))`;

/**
 * A written date as YYYY-MM-DD; undefined where it is none.
 * @example readDate('7 апреля 2026') // '2026-04-07'
 */
export function readDate(text: string): string | undefined {
  const [, day, number, name, year] =
    /^(\d{1,2})(?:\.(\d{1,2})\.| ([а-я]+) )(20\d\d)$/.exec(text) ?? [];
  if (day === undefined || year === undefined) return undefined;
  const month = name === undefined ? Number(number) : MONTHS.indexOf(name) + 1;
  if (month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * The years a text names, without those of its dates.
 * @example readYears('Отчёт за 2025 год (размещён 17.04.2026)') // [2025]
 */
export function readYears(text: string): readonly number[] {
  const plain = text.replace(new RegExp(DATE, 'g'), ' ');
  return [...plain.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
}
