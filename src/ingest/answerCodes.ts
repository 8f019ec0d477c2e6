import { blank as noAnswer, createAnswerReader, unreadable } from '../survey/answerReader.ts';
import type { Question } from '../survey/survey.ts';

const unread = -32_768;
/** Nothing of the cell counts. */
export const uncounted = -1;

/**
 * Codes of the cells of one question for counting: the option; the number of options for a blank; `uncounted` for a
 * cell that cannot be read, and for the blank of a question that is only asked on a condition.
 * Cells of one sign («4»), which most are, take one array look-up.
 */
export class AnswerCodes {
  readonly #read: ReturnType<typeof createAnswerReader>;
  /** Code of an empty cell; below 0 where nobody can tell whether the question was asked. */
  readonly blank: number;
  readonly #answered: number;
  readonly #oneSign = new Int16Array(128).fill(unread);
  /** Options chosen in the cell that was read last, for a question with several answers. */
  chosen: readonly number[] | undefined;
  /** Whether the cell that was read last could not be read. */
  faulty = false;

  constructor(question: Question) {
    this.#read = createAnswerReader(question);
    this.#answered = question.options.length + 1;
    this.blank = question.visibleIf === undefined ? question.options.length : uncounted;
  }

  /** A cell of a question with one answer. Sets `faulty`. */
  codeOf(cell: string): number {
    if (cell === '') {
      this.faulty = false;
      return this.blank;
    }
    if (cell.length !== 1) return this.#codeOf(cell);
    const sign = cell.charCodeAt(0);
    const known = this.#oneSign[sign];
    if (known !== undefined && known !== unread) {
      this.faulty = false;
      return known;
    }
    const code = this.#codeOf(cell);
    if (sign < 128 && !this.faulty) this.#oneSign[sign] = code;
    return code;
  }

  /** A cell of a question with several answers: the code after the blank tells that there are some. Sets `chosen`. */
  codeOfSet(cell: string): number {
    const code = this.#read(cell);
    this.faulty = code === unreadable;
    this.chosen = typeof code === 'number' ? undefined : code;
    if (typeof code !== 'number') return this.#answered;
    return code === noAnswer ? this.blank : uncounted;
  }

  #codeOf(cell: string): number {
    const code = this.#read(cell);
    this.faulty = code === unreadable;
    if (code === noAnswer) return this.blank;
    return typeof code === 'number' && code >= 0 ? code : uncounted;
  }
}
