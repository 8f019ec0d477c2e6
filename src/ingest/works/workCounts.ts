import type { TableDescription } from '../../monitoring/description.ts';
import type { TableRow } from '../tableRow.ts';
import { toOutsideWorks } from './toOutsideWorks.ts';
import type { OutsideWorks } from './outsideWorks.ts';
import { WorkBenchmarks, type ComparedWork } from './workBenchmarks.ts';
import { isVpr } from './workKey.ts';
import { WorkMarks, type MarkedWork } from './workMarks.ts';
import { WorkParticipation } from './workParticipation.ts';

/** Of the cluster, for works of ВПР whose scores can be compared; domain 1.5, 4.6.1. */
function lowerQuartile(
  marked: MarkedWork | undefined,
  compared: ComparedWork | undefined,
): number | undefined {
  if (marked === undefined || !isVpr(marked.name) || marked.maxima.size > 1) return undefined;
  return compared?.benchmarks.get('cluster')?.lowerQuartile;
}

export interface WorkCounter {
  add(row: TableRow): void;
}

/**
 * What the tables of a term say of its outside works. A table is counted apart and kept only when its whole file could
 * be read.
 */
export class WorkCounts {
  #marks: { readonly counts: WorkMarks; readonly file: string } | undefined;
  #participation: { readonly counts: WorkParticipation; readonly file: string } | undefined;
  #benchmarks: { readonly counts: WorkBenchmarks; readonly file: string } | undefined;

  /** The counter of a table, and what keeps its counts; undefined for a table that knows nothing of works. */
  open(
    table: TableDescription,
    file: string,
  ): { readonly counter: WorkCounter; readonly keep: () => void } | undefined {
    if (table.name === 'marks') {
      const counts = new WorkMarks(table);
      return { counter: counts, keep: () => (this.#marks = { counts, file }) };
    }
    if (table.name === 'participation') {
      const counts = new WorkParticipation(table);
      return { counter: counts, keep: () => (this.#participation = { counts, file }) };
    }
    if (table.name !== 'benchmarks') return undefined;
    const counts = new WorkBenchmarks(table);
    return { counter: counts, keep: () => (this.#benchmarks = { counts, file }) };
  }

  works(): OutsideWorks {
    const [marks, participation, benchmarks] = [this.#marks, this.#participation, this.#benchmarks];
    const files = new Map(
      (['marks', 'participation', 'benchmarks'] as const).flatMap((name) => {
        const kept = { marks, participation, benchmarks }[name];
        return kept === undefined ? [] : [[name, { file: kept.file, rows: kept.counts.rows }]];
      }),
    );
    return {
      works: toOutsideWorks(marks?.counts, participation?.counts, benchmarks?.counts),
      pupils:
        marks?.counts.pupils.profiles((key) =>
          lowerQuartile(marks.counts.works.get(key), benchmarks?.counts.works.get(key)),
        ) ?? [],
      files,
    };
  }
}
