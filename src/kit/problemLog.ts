import type { DetailsOf, Problem, ProblemCode, Severity } from './problem.ts';
import { renderWords } from './problem.ts';
import { RowRanges } from './rowRanges.ts';
import { compareText } from './text.ts';
import { phrases } from './wording.ts';

/** Different problems that are told one by one for a code, a file and a column; the rest is only counted. */
const MAX_DISTINCT = 50;
const MAX_DETAIL = 200;

/** Equal problems of one file and column, already in words. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  readonly column?: number;
  readonly title?: string;
  /** `true`: the problems beyond the distinct ones that are kept; they differ, so `what` says only that. */
  readonly isRest: boolean;
  readonly what: string;
  readonly fix: string;
  /** Empty when the problem is one of the file or of the column as a whole. */
  readonly rows: RowRanges;
  /** How many problems, exactly, also where `rows` is not complete. */
  readonly count: number;
}

interface OpenGroup extends ProblemGroup {
  count: number;
}

interface Bucket {
  readonly groups: Map<string, OpenGroup>;
  rest?: OpenGroup;
}

/**
 * All problems of a run, grouped while they come: memory grows with files × columns × codes, not with rows, even if
 * a million cells are bad and all differ.
 */
export class ProblemLog {
  readonly #buckets = new Map<string, Bucket>();
  #errors = 0;
  #warnings = 0;

  add(problem: Problem): void {
    const { code, place } = problem;
    const bucketKey = JSON.stringify([code, place.file, place.column]);
    let bucket = this.#buckets.get(bucketKey);
    if (bucket === undefined) {
      bucket = { groups: new Map() };
      this.#buckets.set(bucketKey, bucket);
    }
    const group = groupIn(bucket, problem);
    group.count++;
    if (place.row !== undefined) group.rows.add(place.row);
    if (group.severity === 'error') this.#errors++;
    else this.#warnings++;
  }

  /**
   * Takes over what was logged apart.
   * @throws Error where both have something of one code, file and column.
   */
  takeOver(other: ProblemLog): void {
    for (const [key, bucket] of other.#buckets) {
      if (this.#buckets.has(key)) throw new Error(`ProblemLog: ${key} is logged twice`);
      this.#buckets.set(key, bucket);
    }
    this.#errors += other.#errors;
    this.#warnings += other.#warnings;
  }

  /** Problems that stop the publication, each counted. */
  get errors(): number {
    return this.#errors;
  }

  get warnings(): number {
    return this.#warnings;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** By file, then by first row, column and code; the same problems in another order give the same list. */
  groups(): ProblemGroup[] {
    const all: ProblemGroup[] = [];
    for (const { groups, rest } of this.#buckets.values()) {
      all.push(...groups.values());
      if (rest !== undefined) all.push(rest);
    }
    return all.sort(
      (a, b) =>
        compareText(a.file, b.file) ||
        firstRow(a) - firstRow(b) ||
        (a.column ?? -1) - (b.column ?? -1) ||
        compareText(a.code, b.code) ||
        Number(a.isRest) - Number(b.isRest) ||
        compareText(a.what, b.what),
    );
  }
}

function groupIn(bucket: Bucket, problem: Problem): OpenGroup {
  const key = toKey(problem);
  const known = bucket.groups.get(key);
  if (known !== undefined) return known;
  if (bucket.groups.size >= MAX_DISTINCT) return (bucket.rest ??= openRest(problem, key));
  const opened = openGroup(problem, key);
  bucket.groups.set(key, opened);
  return opened;
}

/**
 * Details as a short text of its own. A cell cut out of a large text keeps that whole text in memory; the copy made
 * here does not.
 */
function toKey(problem: Problem): string {
  const key = JSON.stringify(problem.details);
  return key.length <= MAX_DETAIL ? key : JSON.stringify(problem.details, clip);
}

function clip(_key: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > MAX_DETAIL
    ? value.slice(0, MAX_DETAIL)
    : value;
}

function openGroup({ code, place }: Problem, key: string): OpenGroup {
  const words = renderWords(code, JSON.parse(key) as DetailsOf<ProblemCode>);
  return {
    code,
    file: place.file,
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(place.title === undefined ? {} : { title: place.title }),
    ...words,
    isRest: false,
    rows: new RowRanges(),
    count: 0,
  };
}

function openRest(problem: Problem, key: string): OpenGroup {
  return { ...openGroup(problem, key), isRest: true, what: phrases.rest, fix: phrases.restFix };
}

function firstRow({ rows }: ProblemGroup): number {
  return rows.runs[0]?.[0] ?? 0;
}
