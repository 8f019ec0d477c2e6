import type { OutsideStatistic } from '../../../src/catalogue/model.ts';
import type { Bounds } from './recomputeInterval.ts';
import { correlation, kendallPairs, ranks, variance } from './plainCorrelation.ts';
import { numberIn, share, sum, type Recomputed } from './plain.ts';
import { readTable, type Row } from './readFiles.ts';
import { studentQuantile } from './studentQuantile.ts';

/** The rows of an outside work, as they stand in the three tables. */
interface Work {
  readonly parallel: number;
  readonly isVpr: boolean;
  readonly rows: readonly Row[];
  readonly outside: ReadonlyMap<string, Row>;
}

const nameOf = (row: Row, parallel: number): string =>
  [row.get('procedure'), row.get('subject'), parallel].join('|');
const parallelOf = (row: Row): number => parseInt(String(row.get('class')));

function worksOf(root: string, term: string): readonly Work[] {
  const benchmarks = readTable(root, term, 'benchmarks') ?? [];
  const rows = (readTable(root, term, 'marks') ?? []).filter(
    (row) => row.get('level') !== 'school',
  );
  return [...Map.groupBy(rows, (row) => nameOf(row, parallelOf(row)))].map(([name, ofWork]) => ({
    parallel: parseInt(name.split('|')[2] ?? ''),
    isVpr: name.startsWith('ВПР'),
    rows: ofWork,
    outside: new Map(
      benchmarks
        .filter((row) => nameOf(row, numberIn(row, 'parallel') ?? 0) === name)
        .map((row) => [String(row.get('scope')), row]),
    ),
  }));
}

const column = (rows: readonly Row[], name: string): number[] =>
  rows.flatMap((row) => numberIn(row, name) ?? []);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** [journal mark, mark] of the pupils who have both. */
const pairsOf = (rows: readonly Row[]): (readonly [number, number])[] =>
  rows.flatMap((row) => {
    const [journal, mark] = [numberIn(row, 'journal_mark'), numberIn(row, 'mark')];
    return journal === undefined || mark === undefined ? [] : [[journal, mark] as const];
  });

/** A value and the 95 % bounds of a statistic that has some. */
export type OutsideResult = Recomputed & { readonly bounds?: Bounds };

const COEFFICIENTS: Readonly<
  Record<string, (pairs: readonly (readonly [number, number])[]) => number>
> = {
  pearson: (pairs) => correlation(pairs),
  spearman: (pairs) => {
    const [x, y] = [ranks(pairs.map(([one]) => one)), ranks(pairs.map(([, one]) => one))];
    return correlation(x.map((rank, i) => [rank, y[i] ?? NaN] as const));
  },
  kendall: (pairs) => kendallPairs(pairs),
};

function coefficients(works: readonly Work[], name: string): OutsideResult | undefined {
  const found = works
    .map(({ rows }) => pairsOf(rows))
    .filter((pairs) => pairs.length >= 10)
    .map((pairs) => ({ n: pairs.length, value: COEFFICIENTS[name]?.(pairs) ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value));
  const n = sum(found.map((one) => one.n));
  return n === 0 ? undefined : { value: sum(found.map((one) => one.n * one.value)) / n, n };
}

function overlaps(works: readonly Work[]): OutsideResult | undefined {
  const compared = works.flatMap(({ rows, outside }) => {
    const [scores, city] = [column(rows, 'primary'), outside.get('city')];
    if (scores.length < 10 || city === undefined) return [];
    const [n, sd, centre] = ['n', 'sd', 'mean'].map((name) => numberIn(city, name) ?? NaN);
    const half = studentQuantile(scores.length - 1) * Math.sqrt(variance(scores) / scores.length);
    // Of tens of thousands Student's distribution is the normal one, but not to nine digits: the verdict does not mind.
    const beside = (1.959964 * (sd ?? NaN)) / Math.sqrt(n ?? NaN);
    return [Math.abs(mean(scores) - (centre ?? NaN)) <= half + beside];
  });
  return share(compared.filter(Boolean).length, compared.length);
}

function cluster(works: readonly Work[], inErrors: boolean): OutsideResult | undefined {
  const compared = works.flatMap(({ parallel, rows, outside }) => {
    const [scores, row] = [column(rows, 'primary'), outside.get('cluster')];
    if (scores.length < 10 || row === undefined) return [];
    const [size, sd, centre] = ['n', 'sd', 'mean'].map((name) => numberIn(row, name) ?? NaN);
    const error = Math.sqrt(variance(scores) / scores.length + (sd ?? NaN) ** 2 / (size ?? NaN));
    return [{ parallel, n: scores.length, gap: mean(scores) - (centre ?? NaN), error }];
  });
  const n = sum(compared.map((one) => one.n));
  if (n === 0) return undefined;
  const value = sum(compared.map((one) => one.n * one.gap)) / n;
  const parallels = Map.groupBy(compared, (one) => one.parallel);
  const errors = [...parallels.values()].map((ones) => sum(ones.map((one) => one.n * one.error)));
  const error = Math.sqrt(sum(errors.map((one) => one ** 2))) / n;
  if (inErrors) return { value: value / error, n };
  const half = 1.959963984540054 * error;
  return { value, n, bounds: { low: value - half, high: value + half } };
}

function absentees(works: readonly Work[]): OutsideResult | undefined {
  const rows = works.flatMap((work) => work.rows);
  const [here, away] = [true, false].map((came) =>
    column(
      rows.filter((row) => (row.has('primary') || row.has('mark')) === came),
      'journal_mark',
    ),
  );
  if (here === undefined || away === undefined || away.length === 0) return undefined;
  const value = mean(away) - mean(here);
  const [a, b] = [variance(away) / away.length, variance(here) / here.length];
  const freedom = (a + b) ** 2 / (a ** 2 / (away.length - 1) + b ** 2 / (here.length - 1));
  const half = studentQuantile(freedom) * Math.sqrt(a + b);
  return { value, n: away.length, bounds: { low: value - half, high: value + half } };
}

function gapOf(works: readonly Work[]): OutsideResult | undefined {
  const gaps = works.flatMap(({ rows }) => pairsOf(rows)).map(([j, e]) => Math.abs(e - j));
  if (gaps.length === 0) return undefined;
  const half = studentQuantile(gaps.length - 1) * Math.sqrt(variance(gaps) / gaps.length);
  const value = mean(gaps);
  return { value, n: gaps.length, bounds: { low: value - half, high: value + half } };
}

/** Participation of the procedures that the marks do not know as the school's own. */
function participation(root: string, term: string): OutsideResult | undefined {
  const marks = readTable(root, term, 'marks') ?? [];
  const own = new Set(
    marks.filter((row) => row.get('level') === 'school').map((row) => row.get('procedure')),
  );
  const rows = (readTable(root, term, 'participation') ?? []).filter(
    (row) => !own.has(row.get('procedure') ?? ''),
  );
  const works = [...Map.groupBy(rows, (row) => nameOf(row, parallelOf(row))).values()].map(
    (ofWork) => ({
      planned: sum(column(ofWork, 'listed')) - sum(column(ofWork, 'exempt')),
      came: sum(column(ofWork, 'participated')),
    }),
  );
  return share(
    sum(works.map(({ planned, came }) => Math.abs(planned - came))),
    sum(works.map(({ planned }) => planned)),
  );
}

/** A statistic of the outside works from their rows, each work by itself. */
export function outsideWorks(
  root: string,
  term: string,
  statistic: OutsideStatistic,
): OutsideResult | undefined {
  const works = worksOf(root, term);
  switch (statistic) {
    case 'overlap-share':
      return overlaps(works);
    case 'mean-gap':
      return gapOf(works);
    case 'far-gap-share': {
      const gaps = works.flatMap(({ rows }) => pairsOf(rows)).map(([j, e]) => Math.abs(e - j));
      return share(gaps.filter((gap) => gap >= 2).length, gaps.length);
    }
    case 'participation-gap':
      return participation(root, term);
    case 'absent-difference':
      return absentees(works);
    case 'spearman':
    case 'kendall':
    case 'pearson':
      return coefficients(works, statistic);
    case 'cluster-difference':
    case 'cluster-z':
      return cluster(works, statistic === 'cluster-z');
    case 'lower-quartile-share': {
      const scores = works
        .filter(({ isVpr }) => isVpr)
        .flatMap(({ rows, outside }) => {
          const bound = numberIn(outside.get('cluster') ?? new Map(), 'lower_quartile_score');
          return bound === undefined ? [] : column(rows, 'primary').map((score) => score < bound);
        });
      return share(scores.filter(Boolean).length, scores.length);
    }
  }
}
