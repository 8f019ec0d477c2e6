import { DAY_AND_MONTH } from './dates.ts';

/** The title page of a report: its stamp stands there, while «утверждён» further on is said of other documents. */
const TITLE_PAGE = 3000;
/** Post, name, order and date of a stamp take no more. */
const STAMP = 400;
const APPROVED = /(?<![а-яё])у ?т ?в ?е ?р ?ж ?д ?(?:а ?ю|[её] ?н ?[оа]?)(?![а-яё])/giu;
const FILLED = new RegExp(`${DAY_AND_MONTH}|№ ?\\d`, 'i');
const E_SIGNED =
  /документ подписан|подписан[оа]? (?:[а-яё]+ ){0,3}электронной подписью|сведения о сертификате/i;

/**
 * Whether a document says that it was approved or signed: «УТВЕРЖДАЮ» or «УТВЕРЖДЕН приказом» on its title page with a
 * day or a number, or the print of an electronic signature. An empty form («___» ______ 20__) is none.
 */
export function saysApproved(text: string): boolean {
  const plain = text.replace(/[«»"“”„]/g, '').replace(/\s+/g, ' ');
  if (E_SIGNED.test(plain)) return true;
  return [...plain.slice(0, TITLE_PAGE).matchAll(APPROVED)].some(({ 0: word, index }) =>
    FILLED.test(plain.slice(index + word.length, index + STAMP)),
  );
}
