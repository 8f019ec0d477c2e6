/**
 * Whether a code spells a name. A code stands for a person in many tables and half-years, so a name in it would name
 * the person everywhere. Made to refuse rather a harmless word than to let a surname through: what is refused is told,
 * and a school can rename a code.
 */

/** Pieces of a code that are spelled together: «ИвановаМП-12» → «Иванова», «МП». */
const WORD = /[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+|[A-Z]?[a-z]+|[A-Z]+/g;

/** Beginnings of words that say what kind of person or number it is. */
const KIND = new RegExp(
  '^(?:' +
    [
      'учен|учащ|учит|обуч|педаг|преп|сотр|работ|респ|участ|родит|выпуск|завуч|дирек|замест|психол',
      'логоп|дефект|соц|библ|воспит|тьют|метод|класс|школ|номер|персон|челов|табел|логин|пользов',
      'матем|физ|хим|биол|геогр|истор|инфор|англ|русск|литер|началь|музык|технол|шифр|код|анкет',
      'тест|лицей|гимназ|детсад|мальч|девоч|студ|групп|парал|штат|кадр|совмест|админ|карточ|дело',
      'строка|проба|пример|вариант|запись|организ|юнош|девуш',
    ].join('|') +
    ')',
);

const SURNAME =
  /(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|[сц]кий|[сц]кая|енко|[чщ]ук|ович|евич|овна|евна|швили)$/;
const LATIN_SURNAME = /(?:[oe]va|skiy|skaya|skaia|enko|chuk|ovich|evich|[oe]vna|shvili)$/;
/** Words of a kind that only end like a surname. */
const ENDS_ALIKE = /^(?:логин|админ|один)$/;
/** Too usual at the end of random letters, so asked of a word with a capital only. */
const LATIN_TITLED = /^[A-Z][a-z]{2,}(?:ov|ev|in|ina|sky)$/;
const INITIALS = /(?:^|[-_\d])[А-ЯЁ][а-яё]+[-_]?[А-ЯЁ][-_]?[А-ЯЁ](?![А-ЯЁа-яё])/;

/**
 * Whether a code (letters, digits, `-`, `_`) has a surname, a name or a surname with initials in it. Words of four
 * letters in Cyrillic count as names unless they say a kind («Ученик-12»); abbreviations in capitals do not.
 * @example spellsName('Иванова-М-П-12') // true
 * @example spellsName('У-0017') // false
 */
export function spellsName(code: string): boolean {
  const words = code.match(WORD) ?? [];
  return words.some(isName) || (INITIALS.test(code) && !words.some(isKind));
}

function isName(word: string): boolean {
  const low = word.toLowerCase();
  if (/^[a-z]/.test(low))
    return low.length > 4 && (LATIN_SURNAME.test(low) || LATIN_TITLED.test(word));
  if (low.length < 4 || !/[аеёиоуыэюя]/.test(low)) return false;
  if (SURNAME.test(low)) return !ENDS_ALIKE.test(low);
  return word !== word.toUpperCase() && !isKind(word);
}

function isKind(word: string): boolean {
  return KIND.test(word.toLowerCase().replaceAll('ё', 'е'));
}
