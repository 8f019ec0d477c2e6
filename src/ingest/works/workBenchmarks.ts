import type { TableDescription } from '../../monitoring/description.ts';
import { columnIndex, type TableRow } from '../tableRow.ts';
import type { BenchmarkScope, WorkBenchmark } from './outsideWorks.ts';
import { numberOf, textOf } from './rowCells.ts';
import { workKey, type WorkName } from './workKey.ts';

const SCOPES: readonly BenchmarkScope[] = ['city', 'district', 'cluster'];

export interface ComparedWork {
  readonly name: WorkName;
  readonly benchmarks: ReadonlyMap<BenchmarkScope, WorkBenchmark>;
}

/** Reads the outside figures of each work. */
export class WorkBenchmarks {
  readonly #works = new Map<
    string,
    { name: WorkName; benchmarks: Map<BenchmarkScope, WorkBenchmark> }
  >();
  readonly #at: (name: string) => number;
  #rows = 0;

  constructor(table: TableDescription) {
    this.#at = (name) => columnIndex(table, name);
  }

  /** A row without a parallel or a mean cannot be compared with. */
  add(row: TableRow): void {
    const number = (name: string): number | undefined => numberOf(row, this.#at(name));
    const [parallel, mean] = [number('parallel'), number('mean')];
    const scope = SCOPES.find((one) => one === textOf(row, this.#at('scope')));
    if (parallel === undefined || mean === undefined || scope === undefined) return;
    const name = {
      procedure: textOf(row, this.#at('procedure')) ?? '',
      subject: textOf(row, this.#at('subject')),
      parallel,
    };
    const key = workKey(name);
    const work = this.#works.get(key) ?? { name, benchmarks: new Map() };
    this.#works.set(key, work);
    const [deviation, n] = [number('sd'), number('n')];
    const lowerQuartile = number('lower_quartile_score');
    work.benchmarks.set(scope, {
      scope,
      mean,
      ...(deviation === undefined ? {} : { deviation }),
      // Nobody wrote it there: the number of pupils is a slip, and the mean is taken as it is.
      ...(n === undefined || n === 0 ? {} : { n }),
      ...(lowerQuartile === undefined ? {} : { lowerQuartile }),
    });
    this.#rows += 1;
  }

  get works(): ReadonlyMap<string, ComparedWork> {
    return this.#works;
  }

  get rows(): number {
    return this.#rows;
  }
}
