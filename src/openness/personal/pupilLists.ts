import { isGivenName } from './givenNames.ts';
import { namesPost } from './officials.ts';
import { CLASS, isNameAlone } from './pupilNames.ts';

const PUPILS =
  '(?:учени(?:ки|ков)|обучающи(?:еся|хся)|учащи(?:еся|хся)|школьник(?:и|ов)|дети|детей)';
const LIST = '(?:наши|все|именной|список|списки|состав)';
/**
 * What may stand after it: a year, a number of pupils; other words, and the heading is of something else. Each word has
 * a sign before it that no word begins or ends with, so that there is one way to read a line.
 */
const SIGN = '[ ,.:;()/–—-]';
const REST = `(?:${SIGN}+(?:на|за|класса?|\\d{1,4}|уч|учебн[а-я]+|год[а-я]*|г|человека?))*${SIGN}*`;
const HEADING = [
  new RegExp(`^(?:${LIST} )*${PUPILS} ${CLASS}${REST}$`, 'i'),
  new RegExp(`^(?:список|состав) ${CLASS}${REST}$`, 'i'),
  new RegExp(`^${CLASS}[ .:,–—-]+(?:${LIST} )*${PUPILS}${REST}$`, 'i'),
];
/** Heads of columns and numbers of rows, which may stand between the heading and the first name. */
const ASIDE = /^(?:№.*|\d+\.?|фамили.*|ф\. ?и\. ?о\.?.*|фио.*|имя.*)$/i;
/** One name under a heading may be the teacher of the class; two in a row are its list. */
const FEWEST = 2;

/**
 * Whether a text is the heading of a list of a class: «Ученики 7 «Б» класса», «Список 5А». Winners, graduates and what
 * is made for pupils are headings of something else.
 */
export function headsClassList(text: string): boolean {
  return HEADING.some((pattern) => pattern.test(text));
}

/** The names of a line, where it has nothing else: «Иванов Иван» or «Иванов Иван, Петрова Мария». */
function namesOf(line: string): readonly string[] {
  const parts = line
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // A full stop ends the line, or is that of the initials.
  return parts.every((part) => isNameAlone(part) || isNameAlone(part.replace(/\.$/, '')))
    ? parts
    : [];
}

/** A name that is surely one: with initials, or with a given name that is known. */
const isSurely = (name: string): boolean =>
  /[А-ЯЁ]\./.test(name) || name.split(' ').some((word) => isGivenName(word));

/** Names that stand in a row from a line on. */
function namesFrom(lines: readonly string[], start: number): readonly string[] {
  const names: string[] = [];
  for (const line of lines.slice(start)) {
    const own = namesOf(line);
    if (own.length > 0) names.push(...own);
    else if (names.length > 0 || !(ASIDE.test(line) || namesPost(line))) break;
  }
  return names;
}

/** Whether a text has the list of a class: its heading, and names alone in the lines below it. */
export function listsPupils(text: string): boolean {
  const lines = text.split('\n');
  return lines.some(
    (line, at) =>
      headsClassList(line) && namesFrom(lines, at + 1).filter(isSurely).length >= FEWEST,
  );
}
