import { isMissing } from '../kit/cells.ts';
import type { CsvSink } from '../kit/csvReader.ts';
import type { Place } from '../kit/problem.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import { readAnswer } from '../survey/answers.ts';
import { createHeaderReader, toColumns } from '../survey/columns.ts';
import type { Column } from '../survey/columns.ts';
import type { Survey } from '../survey/survey.ts';
import { createDateWindow } from './dateWindow.ts';
import type { IndicatorId } from './facts.ts';
import { IdHashes } from './idHashes.ts';
import type { ItemMeasure } from './itemPoints.ts';
import { mapHeader } from './mapHeader.ts';
import { RepeatedIds } from './repeatedIds.ts';
import { RespondentGroups } from './respondentGroups.ts';
import { RowAnswers } from './rowAnswers.ts';
import type { AnswerFault } from './rowAnswers.ts';
import { russianDate } from './russianDate.ts';
import { SurveyCounter } from './surveyCounter.ts';
import type { SurveyCounts } from './surveyCounter.ts';

/** What a file of responses is read against. */
export interface ResponseContext {
  readonly file: string;
  readonly survey: Survey;
  readonly measures: ReadonlyMap<IndicatorId, ItemMeasure>;
  /** First and last day on which answers were taken, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Classes of the school; absent: it has no table of them in this term. */
  readonly classes?: ReadonlySet<string>;
}

/**
 * Counts the records of a file of responses in one pass. A bad cell is dropped and the rest of its row counts; a row
 * said before, outside of the days, or without an answer is left out; all of it is in the log (ОТВ-…). Which ids stand
 * in the file twice is known at its end only: if there are any, what was counted must be thrown away and the file read
 * again with them.
 */
export class ResponseSink implements CsvSink {
  readonly #context: ResponseContext;
  readonly #log: ProblemLog;
  readonly #columns: readonly Column[];
  readonly #find: (header: string) => Column | undefined;
  readonly #verdict: ReturnType<typeof createDateWindow>;
  readonly #ids = new IdHashes();
  readonly #repeated: RepeatedIds | undefined;
  readonly #groups = new RespondentGroups();
  readonly #counter: SurveyCounter;
  #answers: RowAnswers | undefined;
  #titles: readonly string[] = [];
  #idAt = -1;
  #dateAt = -1;
  #accepted = 0;

  /** @param repeated what a first reading of the same file told of its ids. */
  constructor(context: ResponseContext, log: ProblemLog, repeated?: ReadonlySet<bigint>) {
    this.#context = context;
    this.#log = log;
    this.#repeated = repeated === undefined ? undefined : new RepeatedIds(repeated);
    this.#columns = toColumns(context.survey);
    this.#find = createHeaderReader(this.#columns);
    this.#verdict = createDateWindow(context.from, context.to);
    this.#counter = new SurveyCounter(context.survey, context.measures, this.#groups);
  }

  /** Rows that were counted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Hashes of the ids that stand in more than one row; of the first reading. */
  repeatedIds(): ReadonlySet<bigint> {
    return this.#ids.repeated();
  }

  counts(): SurveyCounts {
    return this.#counter.counts(this.#context.file);
  }

  knows(header: string): boolean {
    return this.#find(header) !== undefined;
  }

  header(cells: readonly string[], row: number): boolean {
    const { file, survey, classes } = this.#context;
    const known = this.#columns.map(({ title, question }) => ({
      title,
      required: question === undefined,
    }));
    const find = (header: string) => {
      const column = this.#find(header);
      return column === undefined ? undefined : this.#columns.indexOf(column);
    };
    const map = mapHeader(file, row, cells, known, find, this.#log);
    if (map === undefined) return false;
    const [idAt = -1, dateAt = -1, ...places] = map.places;
    survey.questions.forEach(({ title }, at) => {
      if (places[at] !== undefined) return;
      this.#log.add({ code: 'ОТВ-11', place: { file, row }, details: { title } });
    });
    this.#titles = cells;
    this.#idAt = idAt;
    this.#dateAt = dateAt;
    this.#answers = new RowAnswers(survey, places, this.#groups, classes);
    return true;
  }

  record(cells: readonly string[], row: number): void {
    const answers = this.#answers;
    if (answers === undefined) return;
    answers.read(cells);
    if (!this.#isNew(cells, answers, row)) return;
    if (!this.#isInTime(cells[this.#dateAt] ?? '', row)) return;
    if (!answers.hasAnswer) {
      this.#log.add({ code: 'ОТВ-08', place: { file: this.#context.file, row }, details: {} });
      return;
    }
    for (const fault of answers.faults) this.#report(fault, row);
    this.#counter.add(answers, this.#groups.combinationOf(answers.ids));
    this.#accepted += 1;
  }

  #isNew(cells: readonly string[], answers: RowAnswers, row: number): boolean {
    const id = (cells[this.#idAt] ?? '').trim();
    if (isMissing(id)) {
      this.#log.add({ code: 'ОТВ-07', place: this.#placeOf(this.#idAt, row), details: {} });
      return true;
    }
    if (this.#repeated === undefined) {
      this.#ids.add(id);
      return true;
    }
    const earlier = this.#repeated.note(id, row, () => answers.fingerprint(cells));
    if (earlier === 0) return true;
    const code = earlier > 0 ? 'ОТВ-04' : 'ОТВ-05';
    const details = { firstRow: Math.abs(earlier) };
    this.#log.add({ code, place: this.#placeOf(this.#idAt, row), details });
    return false;
  }

  /** The folder says which term an undated answer belongs to. */
  #isInTime(cell: string, row: number): boolean {
    const verdict = this.#verdict(cell);
    if (verdict === 'inside' || isMissing(cell)) return true;
    const place = this.#placeOf(this.#dateAt, row);
    if (verdict === 'unreadable') {
      this.#log.add({ code: 'ОТВ-10', place, details: { found: cell } });
      return true;
    }
    const { from, to } = this.#context;
    const details = { found: cell, from: russianDate(from), to: russianDate(to) };
    this.#log.add({ code: 'ОТВ-06', place, details });
    return false;
  }

  #report({ at, question, cell, isGroup }: AnswerFault, row: number): void {
    const place = this.#placeOf(at, row);
    const asked = this.#context.survey.questions[question];
    if (isGroup) this.#log.add({ code: 'ОТВ-09', place, details: { found: cell } });
    else if (asked !== undefined) {
      const reading = readAnswer(asked, cell);
      if (typeof reading === 'object' && 'code' in reading) this.#log.add({ ...reading, place });
    }
  }

  #placeOf(column: number, row: number): Place {
    return { file: this.#context.file, row, column, title: this.#titles[column] ?? '' };
  }
}
