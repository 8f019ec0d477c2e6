import type { Question, Survey } from './survey.ts';

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * What a question asked, whom and on which scale, as 16 hexadecimal digits: the same in two terms means that their
 * answers may be compared. Whom it asked is the audience and the condition under which it is shown; its name and place
 * do not count. How many options may be chosen counts where it is limited, since shares of «up to three» are no shares
 * of «any»; how long words may be does not. FNV-1a, 64 bits, over UTF-8 (Fowler, Noll, Vo; RFC 9923): short, the same
 * in Node and in a browser, and no secret.
 */
export function wordingHash(survey: Survey, question: Question): string {
  const { title, kind, options, reverse, choicesFrom, visibleIf = '', limits = {} } = question;
  // A school's own list (its classes) changes every year and is no wording.
  const words = choicesFrom ?? options.map((option) => [option.value, option.title]);
  const { fewest = null, most = null } = limits;
  const asked = [survey.audience, visibleIf, title, kind, reverse, words];
  // Without a limit nothing is added: terms that were asked before limits were known keep their hashes.
  const isLimited = fewest !== null || most !== null;
  return fnv1a(JSON.stringify(isLimited ? [...asked, [fewest, most]] : asked));
}

/** @example fnv1a('a') // 'af63dc4c8601ec8c' */
export function fnv1a(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
