import type { Counts } from '../../stats/counts.ts';
import type { Pairs } from '../../stats/pairs.ts';
import type { WorkPart } from './outsideWorks.ts';

/** What one row of the marks says of a pupil in a work. */
export interface PupilRow {
  readonly primary: number | undefined;
  readonly mark: number | undefined;
  readonly journal: number | undefined;
}

/** Counts of the pupils of a work that rows are added to one by one. */
export class PupilCounts {
  #written = 0;
  readonly #scores = new Map<number, number>();
  readonly #marks = new Map<number, Map<number, number>>();
  readonly #present = new Map<number, number>();
  readonly #absent = new Map<number, number>();

  /** A row with neither a score nor a mark is a pupil who did not come. */
  add({ primary, mark, journal }: PupilRow): void {
    const wrote = primary !== undefined || mark !== undefined;
    if (wrote) this.#written += 1;
    if (primary !== undefined) increase(this.#scores, primary);
    if (journal === undefined) return;
    increase(wrote ? this.#present : this.#absent, journal);
    if (mark === undefined) return;
    const row = this.#marks.get(journal) ?? new Map<number, number>();
    this.#marks.set(journal, row);
    increase(row, mark);
  }

  /** The counts so far, in ascending order: the same whatever the order of the rows. */
  part(): WorkPart {
    const marks: Pairs = ascending(this.#marks).flatMap(([journal, row]) =>
      ascending(row).map(([mark, n]) => [journal, mark, n] as const),
    );
    return {
      written: this.#written,
      scores: ascending(this.#scores),
      marks,
      journal: { present: ascending(this.#present), absent: ascending(this.#absent) },
    };
  }
}

/** A part in which nobody was counted. */
export const nobody: WorkPart = new PupilCounts().part();

function increase(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function ascending(counts: ReadonlyMap<number, number>): Counts;
function ascending<T>(counts: ReadonlyMap<number, T>): readonly (readonly [number, T])[];
function ascending<T>(counts: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...counts].sort(([a], [b]) => a - b);
}
