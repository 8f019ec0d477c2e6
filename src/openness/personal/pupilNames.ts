import { isGivenName } from './givenNames.ts';
import { hasPostAfter, hasPostBefore, speaksOfPupils } from './officials.ts';

const WORD = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const CAPITALS = '[А-ЯЁ]{2,}(?:-[А-ЯЁ]{2,})?';
const FULL = `(?:${WORD}(?: ${WORD}){1,3}|${CAPITALS}(?: ${CAPITALS}){1,3})`;
const LETTERS = '[А-ЯЁ]\\. ?(?:[А-ЯЁ]\\.)?';
const INITIALS = `(?:(?:${WORD}|${CAPITALS}) ${LETTERS}|${LETTERS} ?(?:${WORD}|${CAPITALS}))`;
const PERSON = `(?<![А-Яа-яЁё.-])(?:${INITIALS}|${FULL})`;

const NUMBER = '(?<![\\d.,№:/–-]|№ )(?:1[01]|[1-9])';
/** All letters of classes, also where a Latin one looks like them. */
const LETTER = '[А-ИК-ЩЭ-ЯA-CEHKMOPTX]';
const END = '(?![А-Яа-яЁё\\w])';
const JOINED = `(?:-?${LETTER}|-?[а-ик-щэ-я]| ?-? ?[«"“„'(]${LETTER}[»"”“')])${END}`;
const GRADE_WORD = '(?:класс[а-я]{0,3}|кл\\.?)(?![а-яё])';
const GRADE_ONLY = `${NUMBER}(?:-?(?:й|го|м))? ?${GRADE_WORD}`;
const WITH_LETTER = `${NUMBER}${JOINED}(?: ?${GRADE_WORD})?`;
/** «7 А»: the letter could be a preposition, so it stands at an end or before «класс». */
const SPACED = `${NUMBER} ${LETTER}${END}`;
const CLASS_AFTER = `(?:${WITH_LETTER}|${GRADE_ONLY}|${SPACED})`;
const CLASS_BEFORE = `(?:${WITH_LETTER}|${GRADE_ONLY}|${SPACED} ?${GRADE_WORD})`;

/** A class as it stands in a heading: «7 «Б» класса», «7Б». */
export const CLASS = `(?:${CLASS_BEFORE}|${CLASS_AFTER})`;

const BETWEEN = '[ ,;:(|–—-]{1,4}';
const PUPIL =
  '(?:учени[а-я]+|обучающ[а-я]+|учащ[а-я]+|воспитанни[а-я]+|выпускни[а-я]+|школьни[а-я]+)';
const NAME_FIRST = new RegExp(
  `(?<name>${PERSON})${BETWEEN}(?:${PUPIL}[ ,]{1,2})?(?<grade>${CLASS_AFTER})`,
  'g',
);
const CLASS_FIRST = new RegExp(`(?<grade>${CLASS_BEFORE})${BETWEEN}(?<name>${PERSON})`, 'g');

const WHOLE_PERSON = new RegExp(`^(?:\\d+[.)] ?)?(?<name>${PERSON})$`);
const WHOLE_CLASS = new RegExp(`^(?:${WITH_LETTER}|${GRADE_ONLY}|${SPACED})$`);

/** Words in capitals that begin a line or name a place, a subject or a thing. */
const NO_NAME =
  /^(?:улиц|площад|проспект|переул|бульвар|набереж|проезд|шоссе|микрорайон|дом|двор|школ|гимнази|лице|центр|корпус|кабинет|класс|урок|язык|русск|английск|немецк|французск|литератур|математик|алгебр|геометри|физик|хими|биологи|географи|истори|обществозн|информатик|технологи|музык|искусств|олимпиад|конкурс|турнир|соревнован|чемпионат|фестивал|выставк|команд|мест|списо|список|учени|обучающ|учащ|воспитанни|выпускни|победител|приз[её]р|участни|лауреат|диплом|грамот|учител|педагог|директор|руководител|заместител|преподавател|воспитател|классн|средн|начальн|основн|общ|муниципальн|государственн|бюджетн|росси|федерац|област|район|город|москв|новы|новый|перв|втор|трет|расписани|программ|рабоч|план|отчет|отчёт|день|дню|праздник|январ|феврал|март$|апрел|ма[йя]$|июн|июл|август$|сентябр|октябр|ноябр|декабр)/i;
const STREET =
  /(?:(?<![а-яё])(?:ул|пр|пр-т|просп|пер|пл|б-р|наб|ш|мкр|им|туп)\.? ?|(?:улиц|проспект|переул|площад|бульвар|набереж|шоссе|проезд|микрорайон|имени|тупик|алле)[а-яё]* )(?:[А-ЯЁ][а-яё-]+ )?$/i;
const ADDRESS =
  /адрес|(?<!\d)\d{6}(?!\d)|(?<![а-яё])(?:г|обл|р-н|пос|дер|пгт)\. ?[А-ЯЁ]|(?<![а-яё])(?:область|район|город) /i;
const BOOK =
  /\/\/|isbn|[–—-] ?(?:м|спб)\.[:, ]|просвещение|дрофа|бином|издательск|издательство|изд-во|изд\.|учебник|учебное пособие|умк|(?<![а-яё])автор|(?<![а-яё])(?:под )?ред\./i;

/** The words of a name without those before it that begin a line; fewer than two: it was no name. */
function nameWords(name: string): readonly string[] {
  const words = name.split(' ');
  const start = words.findIndex((word) => !NO_NAME.test(word));
  return start < 0 ? [] : words.slice(start);
}

/** Whether capitalised words are a person; a heading in capitals is one only with a given name in it. */
function isPerson(name: string): boolean {
  if (new RegExp(`^${INITIALS}$`).test(name)) return !NO_NAME.test(name);
  const words = nameWords(name);
  if (words.length < 2 || words.some((word) => NO_NAME.test(word))) return false;
  return new RegExp(`^${WORD}`).test(name) || words.some(isGivenName);
}

/** A class of no letter beside initials is as often a textbook with its author. */
function isSure(name: string, grade: string, before: string): boolean {
  const hasLetter = !new RegExp(`^${GRADE_ONLY}$`).test(grade);
  return hasLetter || !name.includes('.') || speaksOfPupils(before);
}

function isPupil(line: string, match: RegExpExecArray): boolean {
  const { name = '', grade = '' } = match.groups ?? {};
  const start = match.index + match[0].indexOf(name);
  const words = name.includes('.') ? name.split(' ') : nameWords(name);
  const before = line.slice(0, start) + name.slice(0, name.length - words.join(' ').length);
  const around = line.slice(0, match.index);
  if (!isPerson(name) || !isSure(name, grade, match[0] + around)) return false;
  if (STREET.test(before)) return false;
  const saysClass = new RegExp(GRADE_WORD).test(grade);
  if (!saysClass && ADDRESS.test(around.slice(-60))) return false;
  if (BOOK.test(line) && (name.includes('.') || !/[«"А-ЯA-Z]/.test(grade))) return false;
  const after = line.slice(match.index + match[0].length);
  return !hasPostBefore(before) && !hasPostBefore(around) && !hasPostAfter(after);
}

/**
 * Whether a line names a pupil: a surname with a given name or initials beside a class. Staff by their posts, authors
 * of books and streets named after people are none.
 */
export function namesPupil(line: string): boolean {
  return [NAME_FIRST, CLASS_FIRST].some((pattern) =>
    [...line.matchAll(pattern)].some((match) => isPupil(line, match)),
  );
}

/** Whether a text is a person's name and nothing else; a number in a list may stand before it. */
export function isNameAlone(text: string): boolean {
  const name = WHOLE_PERSON.exec(text)?.groups?.['name'];
  return name !== undefined && isPerson(name);
}

/** Whether a text is a class and nothing else: «7А», «7 класс». */
export function isClassAlone(text: string): boolean {
  return WHOLE_CLASS.test(text);
}
