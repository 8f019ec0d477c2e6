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

/** As the passport of objectivity prints it: ρ to hundredths, the others to tenths. */
const told = (value: number, name: string): number =>
  Number.isNaN(value) ? value : Number(value.toFixed(name === 'spearman' ? 2 : 1));

function coefficients(works: readonly Work[], name: string): OutsideResult | undefined {
  const found = works
    .map(({ rows }) => pairsOf(rows))
    .filter((pairs) => pairs.length >= 10)
    .map((pairs) => ({ n: pairs.length, value: told(COEFFICIENTS[name]?.(pairs) ?? NaN, name) }))
    .filter(({ value }) => !Number.isNaN(value));
  const n = sum(found.map((one) => one.n));
  if (n === 0) return undefined;
  return { value: Number((sum(found.map((one) => one.n * one.value)) / n).toFixed(2)), n };
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

/** The rest of the cluster, from Σx and Σx² of all less those of the school. */
function withoutOwn(
  own: readonly number[],
  size: number,
  centre: number,
  sd: number,
): { readonly n: number; readonly mean: number; readonly variance: number } {
  const n = size - own.length;
  const total = size * centre - sum(own);
  const squares = (size - 1) * sd ** 2 + size * centre ** 2 - sum(own.map((one) => one ** 2));
  return { n, mean: total / n, variance: (squares - total ** 2 / n) / (n - 1) };
}

function cluster(works: readonly Work[], inErrors: boolean): OutsideResult | undefined {
  const compared = works.flatMap(({ parallel, rows, outside }) => {
    const [scores, row] = [column(rows, 'primary'), outside.get('cluster')];
    if (scores.length < 10 || row === undefined) return [];
    const [size, sd, centre] = ['n', 'sd', 'mean'].map((name) => numberIn(row, name) ?? NaN);
    const others = withoutOwn(scores, size ?? NaN, centre ?? NaN, sd ?? NaN);
    const error = Math.sqrt(variance(scores) / scores.length + others.variance / others.n);
    return [{ parallel, n: scores.length, gap: mean(scores) - others.mean, error }];
  });
  const n = sum(compared.map((one) => one.n));
  if (n === 0) return undefined;
  const value = sum(compared.map((one) => one.n * one.gap)) / n;
  const parallels = Map.groupBy(compared, (one) => one.parallel);
  const errors = [...parallels.values()].map((ones) => sum(ones.map((one) => one.n * one.error)));
  const error = Math.sqrt(sum(errors.map((one) => one ** 2))) / n;
  if (inErrors) return { value: value / error, n };
  // The fewest pupils there can be: of each parallel those of its largest work.
  const pupils = sum([...parallels.values()].map((ones) => Math.max(...ones.map((one) => one.n))));
  const half = studentQuantile(pupils - 1) * error;
  return { value, n, bounds: { low: value - half, high: value + half } };
}

/** A number of each row, with the pupil it belongs to. */
interface OfPupil {
  readonly code: string;
  readonly value: number;
}

function journalOf(rows: readonly Row[], came: boolean): readonly OfPupil[] {
  return rows
    .filter((row) => (row.has('primary') || row.has('mark')) === came)
    .flatMap((row) => {
      const value = numberIn(row, 'journal_mark');
      return value === undefined ? [] : [{ code: String(row.get('code')), value }];
    });
}

/** By how much each pupil moves a mean, summed over the pupil's rows. */
function pulls(values: readonly OfPupil[]): ReadonlyMap<string, number> {
  const centre = mean(values.map(({ value }) => value));
  return new Map(
    [...Map.groupBy(values, ({ code }) => code)].map(([code, own]) => [
      code,
      sum(own.map(({ value }) => value - centre)) / values.length,
    ]),
  );
}

function absentees(works: readonly Work[]): OutsideResult | undefined {
  const rows = works.flatMap((work) => work.rows);
  const [away, here] = [journalOf(rows, false), journalOf(rows, true)];
  if (away.length === 0 || here.length === 0) return undefined;
  const [left, stayed] = [pulls(away), pulls(here)];
  const pupils = new Set([...left.keys(), ...stayed.keys()]);
  const squares = sum(
    [...pupils].map((code) => ((left.get(code) ?? 0) - (stayed.get(code) ?? 0)) ** 2),
  );
  const half =
    studentQuantile(Math.min(left.size, stayed.size) - 1) *
    Math.sqrt((squares * pupils.size) / (pupils.size - 1));
  const value = mean(away.map((one) => one.value)) - mean(here.map((one) => one.value));
  return { value, n: away.length, bounds: { low: value - half, high: value + half } };
}

/** The mean of a number of each row, with the bounds by pupil. */
function meanByPupil(values: readonly OfPupil[], most: number): OutsideResult | undefined {
  if (values.length === 0) return undefined;
  const [value, own] = [mean(values.map((one) => one.value)), [...pulls(values).values()]];
  const error = Math.sqrt((sum(own.map((one) => one ** 2)) * own.length) / (own.length - 1));
  const half = studentQuantile(own.length - 1) * error;
  const bounds = { low: Math.max(0, value - half), high: Math.min(most, value + half) };
  return { value, n: values.length, ...(error > 0 && { bounds }) };
}

/** The same of noughts and ones, as a share. */
function shareByPupil(values: readonly OfPupil[]): OutsideResult | undefined {
  const found = meanByPupil(values, 1);
  return found && { ...found, ...share(sum(values.map(({ value }) => value)), values.length) };
}

function gapsOf(works: readonly Work[]): readonly OfPupil[] {
  return works
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const [journal, mark] = [numberIn(row, 'journal_mark'), numberIn(row, 'mark')];
      if (journal === undefined || mark === undefined) return [];
      return [{ code: String(row.get('code')), value: Math.abs(mark - journal) }];
    });
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
  const classes = rows.map((row) => {
    const planned = (numberIn(row, 'listed') ?? 0) - (numberIn(row, 'exempt') ?? 0);
    return { planned, came: numberIn(row, 'participated') ?? 0 };
  });
  return share(
    sum(classes.map(({ planned, came }) => Math.abs(planned - came))),
    sum(classes.map(({ planned }) => planned)),
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
      return meanByPupil(gapsOf(works), 3);
    case 'far-gap-share':
      return shareByPupil(
        gapsOf(works).map(({ code, value }) => ({ code, value: value >= 2 ? 1 : 0 })),
      );
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
      const below = works
        .filter(({ isVpr }) => isVpr)
        .flatMap(({ rows, outside }) => {
          const bound = numberIn(outside.get('cluster') ?? new Map(), 'lower_quartile_score');
          if (bound === undefined) return [];
          return rows.flatMap((row) => {
            const score = numberIn(row, 'primary');
            if (score === undefined) return [];
            return [{ code: String(row.get('code')), value: score < bound ? 1 : 0 }];
          });
        });
      return shareByPupil(below);
    }
  }
}
