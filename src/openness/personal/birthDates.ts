const PERSON = /(?<![А-Яа-яЁё-])[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ](?:[а-яё]+|\.)/;
/** Of those who may be at school now: heroes and graduates of old are told of with their dates. */
const DAY = '(?:\\d{1,2}\\.\\d{1,2}\\.)?20(?:0[5-9]|[12]\\d)';
const BORN = new RegExp(
  `(?<![\\d.])${DAY} ?(?:г\\. ?р\\.|год[а-я]* рождения)|(?:дата рождения|родил(?:ся|ась))[^\\n\\d]{0,12}${DAY}(?!\\d)`,
  'i',
);

/**
 * Whether a line has a person and the day or year in which a child was born.
 * @example namesBirth('Образцов Проба, 12.03.2012 г. р.') // true
 */
export function namesBirth(line: string): boolean {
  return BORN.test(line) && PERSON.test(line);
}
