import { blank as noAnswer, createAnswerReader, unreadable } from '../survey/answerReader.ts';
import type { Question } from '../survey/survey.ts';

/** No code: the cell must be looked at more closely. */
const unread = -32_768;
/** ASCII, and the empty cell after it. */
const signs = 129;
const empty = 128;
/** Nothing of the cell counts. */
export const uncounted = -1;

/**
 * Codes of the cells of one question for counting: the option; the number of options for a blank; `uncounted` for a
 * cell that cannot be read, and for the blank of a question that is only asked on a condition.
 */
export class AnswerCodes {
  readonly #read: ReturnType<typeof createAnswerReader>;
  /** Code of an empty cell; below 0 where nobody can tell whether the question was asked. */
  readonly blank: number;
  readonly #answered: number;
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
    const code = this.#read(cell);
    this.faulty = code === unreadable;
    if (code === noAnswer) return this.blank;
    return typeof code === 'number' && code >= 0 ? code : uncounted;
  }

  /** A cell of a question with several answers: the code after the blank tells that there are some. Sets `chosen`. */
  codeOfSet(cell: string): number {
    const code = this.#read(cell);
    this.faulty = code === unreadable;
    this.chosen = typeof code === 'number' ? undefined : code;
    if (typeof code !== 'number') return this.#answered;
    return code === noAnswer ? this.blank : uncounted;
  }
}

/**
 * Codes of the cells of at most one sign («4», an empty one), which most are, of several columns in one array: one
 * look-up each. The others, and each sign when it is met first, are read by the column's `AnswerCodes`.
 */
export class SignCodes {
  readonly #codes: Int16Array;
  readonly #columns: readonly AnswerCodes[];

  constructor(columns: readonly AnswerCodes[]) {
    this.#columns = columns;
    this.#codes = new Int16Array(columns.length * signs).fill(unread);
  }

  /** The code of a cell that can be read; `undefined` for another one. */
  codeOf(column: number, cell: string): number | undefined {
    const sign = cell === '' ? empty : cell.charCodeAt(0);
    if (cell.length > 1 || (sign >= empty && cell !== '')) return this.#read(column, cell);
    const code = this.#codes[column * signs + sign] ?? unread;
    return code === unread ? this.#learn(column, sign, cell) : code;
  }

  #learn(column: number, sign: number, cell: string): number | undefined {
    const code = this.#read(column, cell);
    if (code !== undefined) this.#codes[column * signs + sign] = code;
    return code;
  }

  #read(column: number, cell: string): number | undefined {
    const codes = this.#columns[column];
    const code = codes?.codeOf(cell);
    return codes?.faulty === true ? undefined : code;
  }
}
