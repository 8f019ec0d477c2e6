import type { Question, Survey } from '../survey/survey.ts';
import { AnswerCodes, SignCodes, uncounted } from './answerCodes.ts';
import { hashNumber, hashText } from './fingerprint.ts';
import { createGroupReader, noGroup, unknownGroup } from './groupNames.ts';
import type { RespondentGroups } from './respondentGroups.ts';
import type { RespondentAnswers } from './surveyCounter.ts';

/** A cell of the row that could not be read. */
export interface AnswerFault {
  /** Column of the file. */
  readonly at: number;
  /** Place of the question in the survey. */
  readonly question: number;
  readonly cell: string;
  /** Names a group the school does not have. */
  readonly isGroup: boolean;
}

/** Stands for the code of a cell that cannot be read. */
const faulty = -2;

interface CodedColumn {
  readonly at: number;
  readonly question: number;
  readonly codes: AnswerCodes;
  /** Ids on an axis by code, where the question divides the answers into groups. */
  readonly axis?: { readonly index: number; readonly ids: Int32Array };
}

interface WordsColumn {
  readonly at: number;
  readonly question: number;
  readonly axis?: { readonly index: number; readonly read: (cell: string) => number };
}

/**
 * The answers of one row after another, in arrays that are used again: nothing is made per row.
 * Questions without a column in the file stay uncounted.
 */
export class RowAnswers implements RespondentAnswers {
  readonly codes: Int32Array;
  readonly chosen: (readonly number[] | undefined)[];
  /** Ids of the row's groups by axis. */
  readonly ids: number[] = [];
  /** Whether anything but the group was answered. */
  hasAnswer = false;
  readonly faults: AnswerFault[] = [];
  /** One answer, no group: what nearly all columns are. */
  readonly #plain: CodedColumn[] = [];
  readonly #signs: SignCodes;
  readonly #coded: CodedColumn[] = [];
  readonly #sets: CodedColumn[] = [];
  readonly #words: WordsColumn[] = [];

  /** @param places column of the file by question; `undefined`: not there. */
  constructor(
    survey: Survey,
    places: readonly (number | undefined)[],
    groups: RespondentGroups,
    classes: ReadonlySet<string> | undefined,
  ) {
    this.codes = new Int32Array(survey.questions.length).fill(uncounted);
    this.chosen = survey.questions.map(() => undefined);
    survey.questions.forEach((question, index) => {
      const at = places[index];
      if (at === undefined) return;
      const { kind, group, options } = question;
      if (kind === 'text' || (group !== undefined && options.length === 0)) {
        const axis = group === undefined ? {} : { axis: this.#freeAxis(group, groups, classes) };
        this.#words.push({ at, question: index, ...axis });
      } else {
        const axis = group === undefined ? {} : { axis: this.#optionAxis(question, group, groups) };
        const column = { at, question: index, codes: new AnswerCodes(question), ...axis };
        const columns = group === undefined ? this.#plain : this.#coded;
        (kind === 'choices' ? this.#sets : columns).push(column);
      }
    });
    this.#signs = new SignCodes(this.#plain.map(({ codes }) => codes));
  }

  #freeAxis(
    group: NonNullable<Question['group']>,
    groups: RespondentGroups,
    classes: ReadonlySet<string> | undefined,
  ): NonNullable<WordsColumn['axis']> {
    const index = this.ids.push(0) - 1;
    return { index, read: createGroupReader(group, groups.addAxis(group), classes) };
  }

  #optionAxis(
    { options }: Question,
    group: NonNullable<Question['group']>,
    groups: RespondentGroups,
  ): NonNullable<CodedColumn['axis']> {
    const index = this.ids.push(0) - 1;
    const idOf = groups.addAxis(group);
    const ids = options.map(({ kind, title }) => (kind === 'substantive' ? idOf(title) : 0));
    return { index, ids: Int32Array.from(ids) };
  }

  /** Reads the cells of a row into the fields. */
  read(cells: readonly string[]): void {
    this.hasAnswer = false;
    if (this.faults.length > 0) this.faults.length = 0;
    this.#readPlain(cells);
    for (const column of this.#coded) this.#readCoded(column, cells[column.at] ?? '');
    for (const column of this.#sets) this.#readSet(column, cells[column.at] ?? '');
    for (const column of this.#words) this.#readWords(column, cells[column.at] ?? '');
  }

  /** Of the row that was read last, whose cells these are: equal for equal answers, however they are spelled. */
  fingerprint(cells: readonly string[]): number {
    let hash = 0;
    for (const code of this.codes) hash = hashNumber(hash, code);
    for (const options of this.chosen) {
      for (const option of options ?? []) hash = hashNumber(hash, option);
      hash = hashNumber(hash, -1);
    }
    for (const id of this.ids) hash = hashNumber(hash, id);
    for (const { at, axis } of this.#words) {
      if (axis === undefined) hash = hashText(hash, cells[at] ?? '');
    }
    for (const { at, cell } of this.faults) hash = hashText(hashNumber(hash, at), cell);
    return hash;
  }

  #readPlain(cells: readonly string[]): void {
    const { codes } = this;
    const columns = this.#plain;
    let answered = false;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column === undefined) continue;
      const code = this.#signs.codeOf(index, cells[column.at] ?? '') ?? faulty;
      codes[column.question] = code === faulty ? uncounted : code;
      answered ||= code >= 0 && code !== column.codes.blank;
      if (code === faulty) this.#fault(column.at, column.question, cells[column.at] ?? '');
    }
    this.hasAnswer ||= answered;
  }

  #readCoded({ at, question, codes, axis }: CodedColumn, cell: string): void {
    const code = codes.codeOf(cell);
    this.codes[question] = code;
    if (codes.faulty) this.#fault(at, question, cell);
    if (axis !== undefined) this.ids[axis.index] = axis.ids[code] ?? 0;
    else if (code >= 0 && code !== codes.blank) this.hasAnswer = true;
  }

  #readSet({ at, question, codes }: CodedColumn, cell: string): void {
    this.codes[question] = codes.codeOfSet(cell);
    this.chosen[question] = codes.chosen;
    if (codes.faulty) this.#fault(at, question, cell);
    if (codes.chosen !== undefined && codes.chosen.length > 0) this.hasAnswer = true;
  }

  #readWords({ at, question, axis }: WordsColumn, cell: string): void {
    if (axis === undefined) {
      if (cell.trim() !== '') this.hasAnswer = true;
      return;
    }
    const id = axis.read(cell);
    const isUnknown = id === unknownGroup;
    this.ids[axis.index] = isUnknown ? noGroup : id;
    if (isUnknown) this.faults.push({ at, question, cell, isGroup: true });
  }

  /** Somebody did answer, only not in words we know. */
  #fault(at: number, question: number, cell: string): void {
    this.faults.push({ at, question, cell, isGroup: false });
    this.hasAnswer = true;
  }
}
