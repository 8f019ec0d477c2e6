import { readAnswer } from './answers.ts';
import { toOptionIndex } from './optionIndex.ts';
import type { Question } from './survey.ts';

/** An option by its place in `question.options`, or one of the two codes below it. */
export type AnswerCode = number;
/** No answer was given. */
export const blank: AnswerCode = -1;
/** `readAnswer` tells what is wrong with the cell. */
export const unreadable: AnswerCode = -2;

/** Spellings that are remembered per question: more are read anew each time, so a hostile file cannot fill memory. */
const mostRemembered = 500;
const longestRemembered = 200;

/**
 * `readAnswer` for millions of rows: the few spellings of a column are read once. Several options (`choices`) come
 * as an ascending list, shared between calls. Words — free text, or a list the school has not given yet — are only
 * told from blank: 0.
 */
export function createAnswerReader(
  question: Question,
): (cell: string) => AnswerCode | readonly AnswerCode[] {
  const index = toOptionIndex(question.options);
  const remembered = new Map<string, AnswerCode | readonly AnswerCode[]>();
  return (cell) => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const reading = readAnswer(question, cell, index);
    const code =
      reading === 'blank' ? blank : 'answer' in reading ? toCode(reading.answer) : unreadable;
    if (remembered.size < mostRemembered && cell.length <= longestRemembered) {
      remembered.set(copyOf(cell), code);
    }
    return code;
  };
}

function toCode(answer: number | readonly number[] | string): AnswerCode | readonly AnswerCode[] {
  return typeof answer === 'string' ? 0 : answer;
}

/** A cell cut out of a chunk of the file keeps the whole chunk in memory; a copy does not. */
function copyOf(cell: string): string {
  return JSON.parse(JSON.stringify(cell)) as string;
}
