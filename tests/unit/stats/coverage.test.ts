import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../src/stats/benjaminiHochberg.ts';
import { fisherInterval } from '../../../src/stats/fisherInterval.ts';
import type { Interval } from '../../../src/stats/interval.ts';
import { meanInterval } from '../../../src/stats/meanInterval.ts';
import { newcombeDifference, type Bounded } from '../../../src/stats/newcombeDifference.ts';
import type { Pairs } from '../../../src/stats/pairs.ts';
import { pearson } from '../../../src/stats/pearson.ts';
import { sampleOf, type Sample } from '../../../src/stats/sample.ts';
import { spearman } from '../../../src/stats/spearman.ts';
import { welchDifference } from '../../../src/stats/welchDifference.ts';
import { welchPValue } from '../../../src/stats/welchPValue.ts';
import { wilsonInterval } from '../../../src/stats/wilsonInterval.ts';
import { sharesPValue } from './sharesPValue.ts';

/** Uniform numbers 0…1 from a seed: Marsaglia's xorshift32. */
function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const uniform = uniformFrom(20_260_401);
const normal = (): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
const times = <T>(n: number, one: () => T): T[] => Array.from({ length: n }, one);
/** A mark of a normal ability: about 10, 32, 40 and 18 % have 2, 3, 4 and 5. */
const markOf = (ability: number): number =>
  [-1.3, -0.2, 0.9].reduce((mark, bound) => mark + (ability > bound ? 1 : 0), 2);

function classOf(n: number, ability: () => number = normal): Sample {
  const sample = sampleOf(times(n, () => [markOf(ability()), 1] as const));
  if (sample === undefined) throw new RangeError('a class of one in a test');
  return sample;
}

function shareOf(probability: number, whole: number): { part: number; whole: number } {
  return { part: times(whole, uniform).filter((u) => u < probability).length, whole };
}

function boundedOf(share: { part: number; whole: number }): Bounded {
  const interval = wilsonInterval(share);
  if (interval === undefined) throw new RangeError('an empty share in a test');
  return { value: share.part / share.whole, interval };
}

/** Journal and outside marks of one class, abilities correlated. */
function marksOf(n: number, correlation: number): Pairs {
  return times(n, () => {
    const [a, b] = [normal(), normal()];
    return [markOf(a), markOf(correlation * a + Math.sqrt(1 - correlation ** 2) * b), 1] as const;
  });
}

const RUNS = 2000;

/** Share of the intervals drawn that contain the truth. */
function coverageOf(draw: () => { interval: Interval | undefined; truth: number }): number {
  const hits = times(RUNS, draw).filter(
    ({ interval, truth }) =>
      interval !== undefined && interval.low <= truth && truth <= interval.high,
  );
  return hits.length / RUNS;
}

function expectHonest(coverage: number): void {
  expect(coverage).toBeGreaterThanOrEqual(0.93);
  expect(coverage).toBeLessThanOrEqual(0.97);
}

/** The true mean of marks, from the normal distribution: 2 + P(> −1.3) + P(> −0.2) + P(> 0.9), SciPy norm.sf. */
const MEAN_MARK = 2 + 0.9031995154143897 + 0.579259709439103 + 0.1840601253467595;

describe('intervals of 95 % contain the truth in 93–97 % of seeded draws', () => {
  test('of a share', () => {
    expectHonest(
      coverageOf(() => {
        const truth = 0.05 + 0.9 * uniform();
        return { interval: wilsonInterval(shareOf(truth, 40)), truth };
      }),
    );
  });

  test('of a mean mark', () => {
    expectHonest(coverageOf(() => ({ interval: meanInterval(classOf(25)), truth: MEAN_MARK })));
  });

  test('of a difference of shares', () => {
    expectHonest(
      coverageOf(() => {
        const [p, q] = [0.1 + 0.8 * uniform(), 0.1 + 0.8 * uniform()];
        const interval = newcombeDifference(boundedOf(shareOf(p, 60)), boundedOf(shareOf(q, 25)));
        return { interval, truth: p - q };
      }),
    );
  });

  test('of a difference of mean marks', () => {
    expectHonest(
      coverageOf(() => ({ interval: welchDifference(classOf(60), classOf(25)), truth: 0 })),
    );
  });

  // The correlations of marks behind a correlation of abilities of 0.8: pearsonr and spearmanr over 20 million pairs
  // drawn by numpy.random.default_rng(1), to three digits.
  test.each([
    ['r', 'pearson', pearson, 0.713],
    ['ρ', 'spearman', spearman, 0.708],
  ] as const)('of the correlation %s of marks', (_, coefficient, correlation, truth) => {
    expectHonest(
      coverageOf(() => {
        const value = correlation(marksOf(30, 0.8)) ?? Number.NaN;
        return { interval: fisherInterval({ coefficient, value, n: 30 }), truth };
      }),
    );
  });
});

describe('where nothing changed', () => {
  test('5 % of single tests of means and of shares say otherwise', () => {
    const means = times(RUNS, () => welchPValue(classOf(60), classOf(25)) ?? 1);
    const shares = times(RUNS, () => sharesPValue(shareOf(0.7, 80), shareOf(0.7, 60)));
    for (const pValues of [means, shares]) {
      const called = pValues.filter((p) => p < 0.05).length / RUNS;
      expect(called).toBeGreaterThan(0.03);
      expect(called).toBeLessThan(0.07);
    }
  });

  test('a change is named in every twentieth overview of 40 indicators, and without control in most', () => {
    const terms = times(800, () => times(40, () => welchPValue(classOf(30), classOf(30)) ?? 1));
    const named = (qValues: readonly number[]) => qValues.filter((q) => q <= 0.05).length;
    const controlled = terms.map(benjaminiHochberg).map(named);
    const any = controlled.filter((changes) => changes > 0).length / terms.length;
    // The level and the noise of 800 draws: three standard errors are 2.3 %.
    expect(any).toBeGreaterThan(0.027);
    expect(any).toBeLessThan(0.073);
    expect(terms.filter((pValues) => named(pValues) > 0).length / terms.length).toBeGreaterThan(
      0.8,
    );
    const all = controlled.reduce((sum, changes) => sum + changes, 0);
    expect(all / (40 * terms.length)).toBeLessThan(0.005);
  });
});
