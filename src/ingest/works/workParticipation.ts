import type { TableDescription } from '../../monitoring/description.ts';
import { toParallel } from '../rowGroups.ts';
import { columnIndex, type TableRow } from '../tableRow.ts';
import type { Participation } from './outsideWorks.ts';
import { numberOf, textOf } from './rowCells.ts';
import { firstName, workKey, type WorkName } from './workKey.ts';

/** How many should have written, and how many did. */
export type Turnout = Pick<Participation, 'planned' | 'participated'>;

export interface AttendedWork {
  readonly name: WorkName;
  readonly classes: ReadonlyMap<string, Turnout>;
}

/** Counts the table of participation: who was on the list and not exempt, and who took part. */
export class WorkParticipation {
  readonly #works = new Map<string, { name: WorkName; classes: Map<string, Turnout> }>();
  readonly #at: (name: string) => number;
  #rows = 0;

  constructor(table: TableDescription) {
    this.#at = (name) => columnIndex(table, name);
  }

  /** A row without the list or the participants tells nothing. */
  add(row: TableRow): void {
    const number = (name: string): number | undefined => numberOf(row, this.#at(name));
    const [listed, participated] = [number('listed'), number('participated')];
    if (listed === undefined || participated === undefined) return;
    const className = textOf(row, this.#at('class')) ?? '';
    const name = {
      procedure: textOf(row, this.#at('procedure')) ?? '',
      subject: textOf(row, this.#at('subject')),
      parallel: Number(toParallel(className)),
    };
    const key = workKey(name);
    const work = this.#works.get(key) ?? { name, classes: new Map<string, Turnout>() };
    work.name = firstName(work.name, name);
    this.#works.set(key, work);
    const planned = listed - (number('exempt') ?? 0);
    const before = work.classes.get(className) ?? { planned: 0, participated: 0 };
    work.classes.set(className, {
      planned: before.planned + planned,
      participated: before.participated + participated,
    });
    this.#rows += 1;
  }

  get works(): ReadonlyMap<string, AttendedWork> {
    return this.#works;
  }

  get rows(): number {
    return this.#rows;
  }
}
