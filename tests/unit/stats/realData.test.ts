import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../src/stats/benjaminiHochberg.ts';
import { betweenVariance, type GroupSums } from '../../../src/stats/betweenVariance.ts';
import { countBelow } from '../../../src/stats/countBelow.ts';
import type { Counts } from '../../../src/stats/counts.ts';
import { cronbachAlpha } from '../../../src/stats/cronbachAlpha.ts';
import { fisherInterval } from '../../../src/stats/fisherInterval.ts';
import { kendall } from '../../../src/stats/kendall.ts';
import { pairDifference } from '../../../src/stats/pairDifference.ts';
import type { Pairs } from '../../../src/stats/pairs.ts';
import { pearson } from '../../../src/stats/pearson.ts';
import { quadraticKappa } from '../../../src/stats/quadraticKappa.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { sampleOf, type Sample } from '../../../src/stats/sample.ts';
import { sampleWithout } from '../../../src/stats/sampleWithout.ts';
import { spearman } from '../../../src/stats/spearman.ts';
import { welchDifference } from '../../../src/stats/welchDifference.ts';
import { welchPValue } from '../../../src/stats/welchPValue.ts';
import { expectAgrees, expectEnds } from './agree.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/real');
const there = existsSync(folder);
if (!there)
  console.info('The folder of real data is not beside the project: formulas are not run on it.');

/** Rows of a file by header. */
function rowsOf(file: string, delimiter: string): ReadonlyMap<string, string>[] {
  const text = readFileSync(path.join(folder, file), 'utf8').trim().replaceAll('"', '');
  const [header = [], ...rows] = text.split(/\r?\n/).map((line) => line.split(delimiter));
  return rows.map((row) => new Map(header.map((name, i) => [name, row[i] ?? ''])));
}

const once = (values: readonly number[]): Counts => values.map((value) => [value, 1] as const);

function sample(values: readonly number[]): Sample {
  const found = sampleOf(once(values));
  if (found === undefined) throw new RangeError('fewer than two rows in a test');
  return found;
}

function sumsOf(values: readonly number[]): GroupSums {
  return {
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squares: values.reduce((sum, value) => sum + value * value, 0),
  };
}

function groupsOf<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  return [...Map.groupBy(values, keyOf).values()];
}

// Outside values: NumPy 2.4.6 and SciPy 1.17.1 over the single rows, g1 and g3 being the columns G1 and G3 and a mark
// max(2, ⌈g/4⌉).
describe.runIf(there)('649 pupils', () => {
  const pupils = there
    ? rowsOf('uci-student-portuguese.csv', ';').map((row) => ({
        school: row.get('school') ?? '',
        job: row.get('Mjob') ?? '',
        first: Number(row.get('G1')),
        final: Number(row.get('G3')),
      }))
    : [];
  const markOf = (points: number): number => Math.max(2, Math.ceil(points / 4));
  const points: Pairs = pupils.map(({ first, final }) => [first, final, 1]);
  const marks: Pairs = groupsOf(
    pupils.map(({ first, final }) => [markOf(first), markOf(final)] as const),
    String,
  ).map((same) => [same[0]?.[0] ?? 0, same[0]?.[1] ?? 0, same.length]);
  const ofSchool = (name: string): number[] =>
    pupils.filter(({ school }) => school === name).map(({ final }) => final);

  test('have correlations of points and of marks', () => {
    // scipy.stats.pearsonr, spearmanr, kendalltau
    expectAgrees(pearson(points), 0.8263871247890473);
    expectAgrees(spearman(points), 0.8832876374956354);
    expectAgrees(kendall(points), 0.7661978205471978);
    expectAgrees(pearson(marks), 0.7844029436307325);
    expectAgrees(spearman(marks), 0.7794101122018632);
    expectAgrees(kendall(marks), 0.7407105955612077);
    // pearsonr(m(g1), m(g3)).confidence_interval()
    const value = pearson(marks) ?? Number.NaN;
    const interval = fisherInterval({ coefficient: 'pearson', value, n: 649 });
    expectEnds(interval, 0.7528927964999641, 0.8123252352717178);
  });

  test('agree in marks', () => {
    // 1 - (W*O).sum()/(W*E).sum(); d = m(g3) - m(g1): abs(d).mean(), d.mean(), (d < 0).sum(), …
    expectAgrees(quadraticKappa(marks), 0.7673010721265744);
    const difference = pairDifference(marks);
    expectAgrees(difference?.absolute, 0.2665639445300462);
    expectAgrees(difference?.signed, 0.15562403697996918);
    expect(difference).toMatchObject({ lowered: 36, confirmed: 476, raised: 137, far: 0 });
  });

  test('differ between schools and between the jobs of mothers', () => {
    // ttest_ind(g3[GP], g3[MS], equal_var=False): .confidence_interval(), .pvalue
    const [one, other] = [sample(ofSchool('GP')), sample(ofSchool('MS'))];
    expectEnds(welchDifference(one, other), 1.3654113818446074, 2.487367965003651);
    expectAgrees(welchPValue(one, other), 6.211839408463174e-11);
    // sum(len(g)*(g.mean() - g3.mean())**2 for g by Mjob)/((g3 - g3.mean())**2).sum()
    const jobs = groupsOf(pupils, ({ job }) => job);
    const share = betweenVariance(jobs.map((group) => sumsOf(group.map(({ final }) => final))));
    expectAgrees(share, 0.04377391740227353);
  });

  test('of one school are those of both without the other', () => {
    // g3[MS].mean(), g3[MS].std(ddof=1)
    const left = sampleWithout(sample(pupils.map(({ final }) => final)), sample(ofSchool('GP')));
    expect(left?.n).toBe(226);
    expectAgrees(left?.mean, 10.650442477876107);
    expectAgrees(left?.deviation, 3.833991222242437);
  });

  test('lie below the common lower quartile by school', () => {
    // q = numpy.quantile(g3, .25); (g3[GP] < q).sum(), (g3[MS] < q).sum()
    const quartile = quantile(once(pupils.map(({ final }) => final)), 0.25) ?? Number.NaN;
    expect(quartile).toBe(10);
    expect(countBelow(once(ofSchool('GP')), quartile)).toEqual({ part: 32, whole: 423 });
    expect(countBelow(once(ofSchool('MS')), quartile)).toEqual({ part: 68, whole: 226 });
  });
});

describe.runIf(there)('5820 evaluations of courses', () => {
  const rows = there
    ? rowsOf('turkiye-student-evaluation.csv', ',').map((row) => [...row.values()].map(Number))
    : [];
  const answersOf = (rated: readonly (readonly number[])[], item: number): number[] =>
    rated.map((row) => row[item + 5] ?? Number.NaN);
  const items = Array.from({ length: 28 }, (_, item) => item);

  test('are one scale', () => {
    // k/(k - 1)*(1 - A.var(0, ddof=1).sum()/A.sum(1).var(ddof=1))
    const totals = rows.map((row) => row.slice(5).reduce((sum, value) => sum + value, 0));
    const alpha = cronbachAlpha(
      items.map((item) => sumsOf(answersOf(rows, item))),
      sumsOf(totals),
    );
    expectAgrees(alpha, 0.9919562950813197);
  });

  test('of two teachers differ in one of 28 items after control of the whole list', () => {
    // scipy.stats.false_discovery_control([ttest_ind(one[:, k], two[:, k], equal_var=False).pvalue for k in range(28)])
    const [one, two] = [1, 2].map((teacher) => rows.filter(([of]) => of === teacher));
    const pValues = items.map(
      (item) =>
        welchPValue(sample(answersOf(one ?? [], item)), sample(answersOf(two ?? [], item))) ?? NaN,
    );
    expectAgrees(pValues[0], 0.09286546585443153);
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value);
    expectAgrees(sum(pValues), 9.669680957394181);
    const qValues = benjaminiHochberg(pValues);
    expectAgrees(sum(qValues), 15.199913941158819);
    expectAgrees(qValues[7], 0.01511700461010497);
    expect(qValues.filter((q) => q <= 0.05)).toHaveLength(1);
  });
});
