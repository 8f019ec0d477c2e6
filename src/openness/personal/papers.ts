const DASHED = /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d{2}(?![\d-])/;
const SPACED = /(?<![\d-])(\d{3}) (\d{3}) (\d{3})[ -](\d{2})(?![\d-]| \d)/g;
const NAMED = /снилс[^\n\d]{0,40}(?:\d[ -]?){10}\d(?!\d)/i;
const PASSPORT =
  /паспорт[^\n]{0,40}?(?<!\d)\d{2} ?\d{2}[ ,;]{0,2}(?:№|N|номер[а-я]*|ном\.)?[ :]{0,2}\d{6}(?!\d)/i;

/** The control number of a СНИЛС: nine digits weighed by their places from the end, modulo 101; 100 counts as 0. */
function isSnils(digits: string): boolean {
  const weighed = Array.from(
    { length: 9 },
    (_, place) => Number(digits.charAt(place)) * (9 - place),
  );
  const sum = weighed.reduce((all, one) => all + one, 0);
  return (sum % 101) % 100 === Number(digits.slice(9));
}

/**
 * Whether a line has a number of the pension account: with dashes, after its name, or in groups with a right control
 * number.
 * @example hasSnils('112 233 445 95') // true
 */
export function hasSnils(line: string): boolean {
  return (
    DASHED.test(line) ||
    NAMED.test(line) ||
    [...line.matchAll(SPACED)].some(([, ...groups]) => isSnils(groups.join('')))
  );
}

/** Whether a line has series and number of a passport after that word. */
export function hasPassport(line: string): boolean {
  return PASSPORT.test(line);
}
