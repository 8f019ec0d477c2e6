import type { Counts } from '../../stats/counts.ts';
import type { Pairs } from '../../stats/pairs.ts';

/** Outside procedures of a term as they stand beside the journal: counts of pupils, never a pupil. */

export interface Participation {
  /** On the list and not exempt. */
  readonly planned: number;
  readonly participated: number;
  /** Σ |planned − participated| over the classes: one class does not make up for another. */
  readonly discrepancy: number;
}

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
  /** Absent where the table of participation is silent. */
  readonly participation?: Participation;
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

/** The official scale: the least primary score for each mark, ascending. */
export type MarkScale = readonly (readonly [mark: number, score: number])[];

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
  /** Absent where no row of the outside figures gives it: bounds are never guessed from the scores. */
  readonly scale?: MarkScale;
}

/**
 * What one pupil has over all the works of a term: pairs of marks with Σ|mark − journal mark| and how many of them are
 * 2 or more apart; journal marks of the works the pupil was absent from and of those written; scores that can be
 * compared with the lower quartile of the cluster, and how many lie below it.
 */
export interface PupilProfile {
  readonly pairs: number;
  readonly absolute: number;
  readonly far: number;
  readonly absent: number;
  readonly absentMarks: number;
  readonly present: number;
  readonly presentMarks: number;
  readonly quartiles: number;
  readonly below: number;
}

/** How many pupils have each profile. */
export type PupilProfiles = readonly (readonly [profile: PupilProfile, pupils: number])[];

/** The tables they were counted from. */
export type WorkTable = 'marks' | 'participation' | 'benchmarks';

export interface OutsideWorks {
  /** By procedure, subject and parallel. */
  readonly works: readonly OutsideWork[];
  readonly pupils: PupilProfiles;
  /** The files that were read, with how many of their rows were taken. */
  readonly files: ReadonlyMap<WorkTable, { readonly file: string; readonly rows: number }>;
}
