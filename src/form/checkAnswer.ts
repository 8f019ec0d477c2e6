import type { AnswerFault } from './answerWords.ts';
import { findChoiceFault, findLengthFault, longestWords } from '../survey/limits.ts';
import type { FormQuestion } from './form.ts';
import { tidyWords } from './tidyWords.ts';

/** `{}`: no answer was given. */
export type AnswerReading =
  { readonly answer?: string | readonly string[] } | { readonly fault: AnswerFault };

/**
 * Makes the check of the answers to one question: only values that it offers, one where one is asked for, as many as
 * its limits allow, words of a bearable length. The values of a multiple choice come back in the order of its options,
 * each once.
 */
export function createAnswerCheck(
  question: FormQuestion,
): (given: string | readonly string[]) => AnswerReading {
  const places = new Map(question.options.map(({ value }, place) => [value, place]));
  const isOffered = (value: string): boolean => places.has(value);
  const place = (value: string): number => places.get(value) ?? places.size;

  return (given) => {
    const list = (typeof given === 'string' ? [given] : given).filter((one) => one !== '');
    const [first, second] = list;
    if (first === undefined) return {};
    if (question.control === 'checkboxes') {
      if (!list.every(isOffered)) return { fault: { kind: 'not-offered' } };
      const answer = [...new Set(list)].sort((a, b) => place(a) - place(b));
      const fault = findChoiceFault(answer, question.limits);
      return fault === undefined ? { answer } : { fault };
    }
    if (second !== undefined) return { fault: { kind: 'several' } };
    if (places.size > 0) {
      return isOffered(first) ? { answer: first } : { fault: { kind: 'not-offered' } };
    }
    const words = tidyWords(first);
    if (words === '') return {};
    const fault = findLengthFault(words, question.limits?.longest ?? longestWords);
    return fault === undefined ? { answer: words } : { fault };
  };
}
