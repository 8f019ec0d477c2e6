import { foldText } from '../../kit/text.ts';

const MONTHS = [
  ...['янв', 'фев', 'мар', 'апр', 'ма', 'июн'],
  ...['июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
];

/** «1.10», «1,10», «п. 1.10.» */
const PLAIN = /^(\d)(?:[.,](\d{1,2}))?(?:[.,](\d))?$/;
/** Excel takes «1.10» for a day: «01.окт». */
const DAY_MONTH = /^0?(\d)[. ]([а-я]+)$/;
/** Excel takes «1.13» for a month: «янв.13». */
const MONTH_YEAR = /^([а-я]+)[. ](?:19|20)?(\d\d)$/;
/** Excel takes «2.4.1» for a day: «02.04.2001». */
const DATE = /^0?(\d)\.0?(\d{1,2})\.200(\d)$/;

/**
 * The number of a line of приказ 1324 in any usual spelling, also when Excel has made a date of it. Only the shape is
 * looked at: whether there is such a line, the caller knows. `undefined`: no number of a line.
 * @example readLineNumber('01.окт') // '1.10'
 */
export function readLineNumber(text: string): string | undefined {
  const folded = foldText(text)
    .replace(/^(?:п\.?|№) ?(?=\d)/, '')
    .replace(/[.)]$/, '');
  const [, part, line, below] = PLAIN.exec(folded) ?? DATE.exec(folded) ?? [];
  if (part !== undefined) return [part, line, below].filter((one) => one !== undefined).join('.');
  const [, day, ofDay] = DAY_MONTH.exec(folded) ?? [];
  const dayMonth = monthNumber(ofDay);
  if (day !== undefined && dayMonth !== undefined) return `${day}.${dayMonth}`;
  const [, name, year] = MONTH_YEAR.exec(folded) ?? [];
  const month = monthNumber(name);
  return month === undefined || year === undefined ? undefined : `${month}.${Number(year)}`;
}

function monthNumber(name = ''): number | undefined {
  const index = MONTHS.findIndex((month) => name.startsWith(month));
  return name.length < 3 || index < 0 ? undefined : index + 1;
}
