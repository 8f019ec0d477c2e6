import type { TableDescription } from '../../monitoring/description.ts';
import { columnIndex, type TableRow } from '../tableRow.ts';
import { readShares } from '../../monitoring/shares.ts';
import { sampleOfShares } from '../../stats/sampleOfShares.ts';
import type { BenchmarkScope, MarkScale, WorkBenchmark } from './outsideWorks.ts';
import { numberOf, textOf } from './rowCells.ts';
import { workKey, type WorkName } from './workKey.ts';

const SCOPES: readonly BenchmarkScope[] = ['city', 'district', 'cluster'];

export interface ComparedWork {
  readonly name: WorkName;
  readonly benchmarks: ReadonlyMap<BenchmarkScope, WorkBenchmark>;
  readonly scale?: MarkScale;
}

interface Comparing {
  readonly name: WorkName;
  readonly benchmarks: Map<BenchmarkScope, WorkBenchmark>;
  scale?: MarkScale;
}

/** What the published distribution tells of the mean and, with the number of pupils, of the deviation. */
function ofDistribution(
  text: string | undefined,
  n: number | undefined,
): Partial<Pick<WorkBenchmark, 'mean' | 'deviation'>> {
  const shares = text === undefined ? undefined : readShares(text);
  const sample = shares && sampleOfShares(shares, n ?? 2);
  if (sample === undefined) return {};
  return n === undefined
    ? { mean: sample.mean }
    : { mean: sample.mean, deviation: sample.deviation };
}

/** Reads the outside figures of each work. */
export class WorkBenchmarks {
  readonly #works = new Map<string, Comparing>();
  readonly #at: (name: string) => number;
  #rows = 0;

  constructor(table: TableDescription) {
    this.#at = (name) => columnIndex(table, name);
  }

  /** A row without a parallel cannot be compared with, nor one with neither a mean nor a distribution. */
  add(row: TableRow): void {
    const number = (name: string): number | undefined => numberOf(row, this.#at(name));
    // Nobody wrote it there: the number of pupils is a slip, and the mean is taken as it is.
    const n = number('n') === 0 ? undefined : number('n');
    const shares = ofDistribution(textOf(row, this.#at('distribution')), n);
    const [parallel, mean] = [number('parallel'), number('mean') ?? shares.mean];
    const scope = SCOPES.find((one) => one === textOf(row, this.#at('scope')));
    if (parallel === undefined || mean === undefined || scope === undefined) return;
    const name = {
      procedure: textOf(row, this.#at('procedure')) ?? '',
      subject: textOf(row, this.#at('subject')),
      parallel,
    };
    const key = workKey(name);
    const work: Comparing = this.#works.get(key) ?? { name, benchmarks: new Map() };
    this.#works.set(key, work);
    const marks = [number('score_three'), number('score_four'), number('score_five')];
    const scale = marks.flatMap((score, at) =>
      score === undefined ? [] : [[at + 3, score] as const],
    );
    if (scale.length > 0) work.scale ??= scale;
    const deviation = number('sd') ?? shares.deviation;
    const lowerQuartile = number('lower_quartile_score');
    work.benchmarks.set(scope, {
      scope,
      mean,
      ...(deviation === undefined ? {} : { deviation }),
      ...(n === undefined ? {} : { n }),
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
