import type { ProblemLog } from '../../kit/problemLog.ts';
import type { TableDescription } from '../../monitoring/description.ts';
import { cards } from '../../monitoring/tables/cards.ts';
import { decisions, decisionKinds } from '../../monitoring/tables/decisions.ts';
import { plan } from '../../monitoring/tables/plan.ts';
import type { IndicatorId } from '../facts.ts';
import type { IndexedIndicator } from '../indicatorIndex.ts';
import type { TableRow } from '../tableRow.ts';
import type { RowPlace } from '../tableSink.ts';
import { CycleRow } from './cycleRow.ts';
import { GoalReader } from './goalReader.ts';
import type { Card, Decision, PlanItem, TermCycle } from './termCycle.ts';

/**
 * Keeps the rows of plan, cards and decisions; those of other tables are not looked at. These are papers, not answers:
 * each row travels on as it is. A decision with an indicator and no day of its check is told of (УПР-03).
 */
export class CycleRows {
  readonly #goals: GoalReader;
  readonly #log: ProblemLog;
  #plan: PlanItem[] = [];
  #cards: Card[] = [];
  #decisions: Decision[] = [];

  constructor(indicators: ReadonlyMap<IndicatorId, IndexedIndicator>, log: ProblemLog) {
    this.#goals = new GoalReader(indicators, log);
    this.#log = log;
  }

  add(table: TableDescription, cells: TableRow, place: RowPlace): void {
    const row = new CycleRow(table, cells);
    if (table.name === plan.name) this.#plan.push(this.#planItem(row, place));
    if (table.name === cards.name) this.#cards.push(this.#card(row, place));
    if (table.name === decisions.name) this.#decisions.push(this.#decision(row, place));
  }

  /** Forgets what a file gave that turned out to be unusable. */
  drop({ name }: TableDescription): void {
    if (name === plan.name) this.#plan = [];
    if (name === cards.name) this.#cards = [];
    if (name === decisions.name) this.#decisions = [];
  }

  cycle(): TermCycle {
    return { plan: this.#plan, cards: this.#cards, decisions: this.#decisions };
  }

  #planItem(row: CycleRow, place: RowPlace): PlanItem {
    return {
      object: row.required('object'),
      goal: this.#goals.read(row, place),
      method: row.text('method'),
      classes: row.text('classes'),
      frequency: row.text('frequency'),
      months: row.text('months'),
      responsible: row.text('responsible'),
      form: row.text('form'),
      considered: row.text('considered'),
      done: row.flag('done'),
    };
  }

  #card(row: CycleRow, place: RowPlace): Card {
    return {
      kind: row.required('kind') === 'achievement' ? 'achievement' : 'difficulty',
      text: row.required('text'),
      object: row.required('object'),
      vision: row.text('vision'),
      goal: this.#goals.read(row, place),
      responsible: row.text('responsible'),
    };
  }

  #decision(row: CycleRow, place: RowPlace): Decision {
    const goal = this.#goals.read(row, place);
    const check = row.day('check');
    if (goal !== undefined && check === undefined) {
      this.#log.add({ code: 'УПР-03', place: place.cell(row.at('check')), details: {} });
    }
    return {
      number: row.required('number'),
      object: row.required('object'),
      basis: row.text('basis'),
      problem: row.required('problem'),
      hypotheses: row.text('hypotheses'),
      kind: decisionKinds.find(({ value }) => value === row.text('kind'))?.value,
      measure: row.text('measure'),
      responsible: row.text('responsible'),
      due: row.day('due'),
      doneAt: row.day('done_at'),
      goal,
      check,
    };
  }
}
