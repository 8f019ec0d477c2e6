import { foldText } from '../../kit/text.ts';
import type { TableDescription } from '../../monitoring/description.ts';
import { toParallel } from '../rowGroups.ts';
import { columnIndex, type TableRow } from '../tableRow.ts';
import { numberOf, textOf } from './rowCells.ts';
import { PupilCounts } from './pupilCounts.ts';
import { PupilWorks } from './pupilWorks.ts';
import { firstName, isOutside, workKey, type WorkName } from './workKey.ts';

/** A work as the table of marks knows it. */
export interface MarkedWork {
  readonly name: WorkName;
  readonly maxima: ReadonlySet<number>;
  readonly whole: PupilCounts;
  readonly classes: ReadonlyMap<string, PupilCounts>;
}

interface Counting extends MarkedWork {
  name: WorkName;
  readonly maxima: Set<number>;
  readonly classes: Map<string, PupilCounts>;
}

/** Counts the outside works of the table of marks; the rows of the school's own works only leave their name. */
export class WorkMarks {
  readonly #works = new Map<string, Counting>();
  readonly #own = new Set<string>();
  readonly #pupils = new PupilWorks();
  readonly #at: Readonly<Record<string, number>>;
  #rows = 0;

  constructor(table: TableDescription) {
    const at = (name: string): number => columnIndex(table, name);
    this.#at = {
      procedure: at('procedure'),
      level: at('level'),
      subject: at('subject'),
      class: at('class'),
      code: at('code'),
      primary: at('primary'),
      most: at('max_primary'),
      mark: at('mark'),
      journal: at('journal_mark'),
    };
  }

  add(row: TableRow): void {
    const at = (column: string): number => this.#at[column] ?? -1;
    const procedure = textOf(row, at('procedure')) ?? '';
    const className = textOf(row, at('class')) ?? '';
    if (!isOutside(textOf(row, at('level')), procedure)) {
      this.#own.add(foldText(procedure));
      return;
    }
    this.#rows += 1;
    const subject = textOf(row, at('subject'));
    const work = this.#workOf({ procedure, subject, parallel: Number(toParallel(className)) });
    const pupil = {
      primary: numberOf(row, at('primary')),
      mark: numberOf(row, at('mark')),
      journal: numberOf(row, at('journal')),
    };
    const most = numberOf(row, at('most'));
    if (most !== undefined && pupil.primary !== undefined) work.maxima.add(most);
    work.whole.add(pupil);
    const ofClass = work.classes.get(className) ?? new PupilCounts();
    work.classes.set(className, ofClass);
    ofClass.add(pupil);
    const name = { procedure, subject, parallel: work.name.parallel };
    this.#pupils.add(textOf(row, at('code')) ?? '', workKey(name), pupil);
  }

  #workOf(name: WorkName): Counting {
    const key = workKey(name);
    const known = this.#works.get(key);
    if (known !== undefined) {
      known.name = firstName(known.name, name);
      return known;
    }
    const work = { name, maxima: new Set<number>(), whole: new PupilCounts(), classes: new Map() };
    this.#works.set(key, work);
    return work;
  }

  get works(): ReadonlyMap<string, MarkedWork> {
    return this.#works;
  }

  get pupils(): PupilWorks {
    return this.#pupils;
  }

  /** Rows of outside works. */
  get rows(): number {
    return this.#rows;
  }

  /** Whether a procedure is known here as the school's own and as nothing else. */
  isOwn(procedure: string): boolean {
    const name = foldText(procedure);
    const isElsewhere = [...this.#works.values()].some(
      (work) => foldText(work.name.procedure) === name,
    );
    return this.#own.has(name) && !isElsewhere;
  }
}
