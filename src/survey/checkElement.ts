import type { Place, Problem } from '../kit/problem.ts';
import { choiceSeparator } from './choiceSeparator.ts';
import type { Element } from './definition.ts';
import { longestWords } from './limits.ts';
import { findAmbiguous } from './optionIndex.ts';
import { mostOptions } from './options.ts';
import type { Question } from './survey.ts';

const oneOf = ['radiogroup', 'dropdown', 'rating', 'boolean'];
const counted = new Set([...oneOf, 'checkbox', 'matrix', 'text', 'comment']);

/** Letters, digits, `_`, `-` and single spaces: fit for a header, and no `.` that parts a matrix from its row. */
const nameRule = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]| (?! )){0,98}$/u;
const serviceNames = new Set(['response_id', 'submitted_at']);
const contactTypes = new Set(['email', 'tel', 'password']);

/** A name that cannot be a column: empty, taken by a service column or by JavaScript's own objects (АНК-04). */
export function checkName(name: string, place: Place): Problem | undefined {
  // `name in {}`: the form keeps answers in a plain object, where `constructor` is taken.
  const good = nameRule.test(name) && !serviceNames.has(name) && !(name in {});
  return good ? undefined : { code: 'АНК-04', place, details: { name } };
}

/** Why an element cannot be a column of answers, apart from its options; the first reason found. */
export function checkElement(element: Element, place: Place): Problem | undefined {
  const { name: question, type } = element;
  const named = checkName(question, place);
  if (named !== undefined) return named;
  if (!counted.has(type)) return { code: 'АНК-02', place, details: { question, type } };
  if (element.showOtherItem || element.hasOther) {
    return { code: 'АНК-07', place, details: { question } };
  }
  if (type === 'text' && contactTypes.has(element.inputType)) {
    return { code: 'АНК-08', place, details: { question } };
  }
  if (element.vsokoGroup && !oneOf.includes(type)) {
    return { code: 'АНК-09', place, details: { question } };
  }
  if (type === 'matrix' && element.rows.length === 0) {
    return { code: 'АНК-05', place, details: { question, options: 0, most: mostOptions } };
  }
  return undefined;
}

/**
 * Why answers could not be told apart: no options, too many, two that read alike; or why none could be given: limits
 * that nothing fits (АНК-05, АНК-06, АНК-16).
 */
export function checkOptions(
  element: Element,
  kind: Question['kind'],
  options: Question['options'],
  place: Place,
): Problem | undefined {
  const question = element.name;
  const { maxLength = 0, minSelectedChoices: fewest = 0, maxSelectedChoices } = element;
  if (kind === 'text') {
    const details = { question, limit: 'maxLength', now: maxLength, most: longestWords };
    return maxLength > longestWords ? { code: 'АНК-16', place, details } : undefined;
  }
  const filledLater = element.vsokoChoices !== undefined;
  if ((options.length === 0 && !filledLater) || options.length > mostOptions) {
    const details = { question, options: options.length, most: mostOptions };
    return { code: 'АНК-05', place, details };
  }
  // Values with the sign that joins them could not be told apart again.
  const barred = options.find(
    ({ value }) => kind === 'choices' && String(value).includes(choiceSeparator),
  );
  const twofold = findAmbiguous(options) ?? barred;
  if (twofold !== undefined) {
    return { code: 'АНК-06', place, details: { question, option: twofold.title } };
  }
  const most = Math.min(maxSelectedChoices ?? Infinity, filledLater ? Infinity : options.length);
  const details = { question, limit: 'minSelectedChoices', now: fewest, most };
  return kind === 'choices' && fewest > most ? { code: 'АНК-16', place, details } : undefined;
}
