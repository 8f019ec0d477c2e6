import type { Counts } from '../../stats/counts.ts';
import type { Pairs } from '../../stats/pairs.ts';

/** Outside procedures of a term as they stand beside the journal: counts of pupils, never a pupil. */

/** The pupils of a whole parallel, or of one class, in one work. */
export interface WorkPart {
  /** Pupils with a primary score or a mark for the work. */
  readonly written: number;
  /** Pupils by primary score, ascending. */
  readonly scores: Counts;
  /** Pupils by [journal mark, mark for the work]. */
  readonly marks: Pairs;
  /** Pupils by journal mark: of those who wrote the work, and of those who were absent. */
  readonly journal: { readonly present: Counts; readonly absent: Counts };
  /** On the list and not exempt; who took part. Absent where the table of participation is silent. */
  readonly participation?: { readonly planned: number; readonly participated: number };
}

export type BenchmarkScope = 'city' | 'district' | 'cluster';

/** What the city, the district or the cluster scored in the same work. */
export interface WorkBenchmark {
  readonly scope: BenchmarkScope;
  readonly mean: number;
  readonly deviation?: number;
  readonly n?: number;
  /** The primary score below which a quarter of them lies. */
  readonly lowerQuartile?: number;
}

/** One outside procedure in one subject and parallel. */
export interface OutsideWork {
  readonly procedure: string;
  readonly subject?: string;
  readonly parallel: number;
  /** The different maximal scores of its rows, ascending; more than one: the scores cannot be averaged. */
  readonly maxima: readonly number[];
  readonly whole: WorkPart;
  readonly classes: readonly { readonly name: string; readonly part: WorkPart }[];
  readonly benchmarks: readonly WorkBenchmark[];
}

/** The tables they were counted from. */
export type WorkTable = 'marks' | 'participation' | 'benchmarks';

export interface OutsideWorks {
  /** By procedure, subject and parallel. */
  readonly works: readonly OutsideWork[];
  /** The files that were read, with how many of their rows were taken. */
  readonly files: ReadonlyMap<WorkTable, { readonly file: string; readonly rows: number }>;
}
