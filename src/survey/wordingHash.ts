import type { Question, Survey } from './survey.ts';

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * What a question asked, whom and on which scale, as 16 hexadecimal digits: the same in two terms means that their
 * answers may be compared. Whom it asked is the audience and the condition under which it is shown; its name and place do
 * not count.
 * FNV-1a, 64 bits, over UTF-8 (Fowler, Noll, Vo; RFC 9923): short, the same in Node and in a browser, and no secret.
 */
export function wordingHash(survey: Survey, question: Question): string {
  const { title, kind, options, reverse, choicesFrom, visibleIf = '' } = question;
  // A school's own list (its classes) changes every year and is no wording.
  const words = choicesFrom ?? options.map((option) => [option.value, option.title]);
  return fnv1a(JSON.stringify([survey.audience, visibleIf, title, kind, reverse, words]));
}

/** @example fnv1a('a') // 'af63dc4c8601ec8c' */
export function fnv1a(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
