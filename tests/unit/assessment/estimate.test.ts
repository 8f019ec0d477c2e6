import { describe, expect, test } from 'vitest';
import { estimate, type Result } from '../../../src/assessment/estimate.ts';
import type { Estimate } from '../../../src/assessment/measurement.ts';
import type { Measure, SurveyItem } from '../../../src/catalogue/model.ts';
import type { Tally, WorkTally } from '../../../src/ingest/facts.ts';
import { expectAgrees, expectEnds } from '../stats/agree.ts';

const item = (question: string, survey = 'parents'): SurveyItem => ({ survey, question });
const shareOfRows: Measure = { kind: 'share-of-rows', table: 'staff', that: [] };
const topTwoBox: Measure = { kind: 'top-two-box', items: [item('food')] };
const mean: Measure = { kind: 'mean', table: 'marks', of: { column: 'mark' } };
const andreev: Measure = { kind: 'scale-mean', items: [item('a'), item('b')], max: 4 };
const index: Measure = { kind: 'index', items: [item('a'), item('b')] };
const sou: Measure = {
  kind: 'weighted-share',
  table: 'marks',
  column: 'mark',
  weights: { 5: 1, 4: 0.64, 3: 0.36, 2: 0.14 },
};

function valueOf(result: Result): Estimate {
  if ('missing' in result) throw new RangeError(`missing: ${result.missing}`);
  return result;
}

/** The journal of domain.md 7.5: 5×5, 10×4, 8×3, 2×2. */
const marks: Tally = {
  kind: 'scores',
  counts: [
    [2, 2],
    [3, 8],
    [4, 10],
    [5, 5],
  ],
};

describe('a share', () => {
  test('45 of 50 is 90 % between 78,6 and 95,7 % (domain.md 5.1)', () => {
    const result = estimate(
      { kind: 'share', part: 45, whole: 50 },
      { measure: topTwoBox, enumeration: 'sample' },
    );
    const { value, n, numerator, denominator, interval } = valueOf(result);
    expect({ value, n, numerator, denominator }).toEqual({
      value: 0.9,
      n: 50,
      numerator: 45,
      denominator: 50,
    });
    expectEnds(interval, 0.7863976856252034, 0.9565242350681095);
  });

  test('of a census has no interval', () => {
    const result = estimate(
      { kind: 'share', part: 45, whole: 50 },
      { measure: shareOfRows, enumeration: 'census' },
    );
    expect(valueOf(result)).not.toHaveProperty('interval');
  });

  test('of nobody is no data, and nobody of fifty is zero', () => {
    const context = { measure: topTwoBox, enumeration: 'sample' } as const;
    expect(estimate({ kind: 'share', part: 0, whole: 0 }, context)).toEqual({ missing: 'no-rows' });
    expect(valueOf(estimate({ kind: 'share', part: 0, whole: 50 }, context)).value).toBe(0);
  });

  test('of a known population has a narrower interval', () => {
    const tally = { kind: 'share', part: 45, whole: 50 } as const;
    const context = { measure: topTwoBox, enumeration: 'sample', population: 200 } as const;
    // As in tests/unit/stats/wilsonInterval.test.ts.
    const { interval, population } = valueOf(estimate(tally, context));
    expectEnds(interval, 0.8045767954964442, 0.9516301705347487);
    expect(population).toBe(200);
  });

  test('is not corrected by a population smaller than itself', () => {
    const tally = { kind: 'share', part: 45, whole: 50 } as const;
    const context = { measure: topTwoBox, enumeration: 'sample' } as const;
    expect(estimate(tally, { ...context, population: 49 })).toEqual(estimate(tally, context));
  });

  test('of responses above the population is shown and not bounded', () => {
    const result = estimate(
      { kind: 'share', part: 12, whole: 10 },
      { measure: { kind: 'coverage', surveys: ['parents'] }, enumeration: 'sample' },
    );
    expect(result).toEqual({ value: 1.2, n: 10, numerator: 12, denominator: 10 });
  });
});

describe('scores', () => {
  test('5×5, 10×4, 8×3, 2×2 have the mean 3,72 (domain.md 7.5)', () => {
    const { value, n, deviation, interval, distribution } = valueOf(
      estimate(marks, { measure: mean, enumeration: 'sample' }),
    );
    expectAgrees(value, 3.72);
    expect(n).toBe(25);
    // SciPy 1.17.1: numpy.std(ddof=1); scipy.stats.t.interval(.95, 24, loc, s/5)
    expectAgrees(deviation, 0.8906926143924926);
    expectEnds(interval, 3.3523401588605264, 4.087659841139474);
    expect(distribution).toEqual(marks.counts);
  });

  test('5×5, 10×4, 8×3, 2×2 have the СОУ 58,24 (domain.md 7.5)', () => {
    const { value, interval } = valueOf(estimate(marks, { measure: sou, enumeration: 'sample' }));
    expectAgrees(value, 0.5824);
    // SciPy 1.17.1: scipy.stats.t.interval over the 25 weights
    expectEnds(interval, 0.47279111636692284, 0.6920088836330772);
  });

  test('a value without a weight is left out of СОУ', () => {
    const counts = [
      [1, 7],
      [5, 3],
    ] as const;
    const result = estimate({ kind: 'scores', counts }, { measure: sou, enumeration: 'census' });
    expect(result).toEqual({ value: 1, n: 3, deviation: 0, distribution: [[5, 3]] });
  });

  test('of a few has an interval that ends with the scale', () => {
    const observed = { kind: 'mean', table: 'lessons', of: { column: 'safety' } } as const;
    const counts = [
      [2, 1],
      [3, 4],
    ] as const;
    const { interval } = valueOf(
      estimate({ kind: 'scores', counts }, { measure: observed, enumeration: 'sample' }),
    );
    // SciPy 1.17.1: scipy.stats.t.interval(.95, 4, mean, s/sqrt(5)) is 2.24…3.36, of points 0…3
    expectEnds(interval, 2.244710978960441, 3);
  });

  test('a median has neither interval nor deviation', () => {
    const median: Measure = {
      kind: 'median',
      table: 'events',
      of: { hoursFrom: 'a', hoursTo: 'b' },
    };
    const result = valueOf(estimate(marks, { measure: median, enumeration: 'sample' }));
    expect(result).toEqual({ value: 4, n: 25, distribution: marks.counts });
  });

  test('no score is no data, one score is a value without an interval', () => {
    const context = { measure: mean, enumeration: 'sample' } as const;
    expect(estimate({ kind: 'scores', counts: [] }, context)).toEqual({ missing: 'no-rows' });
    expect(estimate({ kind: 'scores', counts: [[4, 1]] }, context)).toEqual({
      value: 4,
      n: 1,
      distribution: [[4, 1]],
    });
  });

  test('equal scores of a part of the units have no interval, of all of them a point', () => {
    const tally = { kind: 'scores', counts: [[5, 12]] } as const;
    const context = { measure: mean, enumeration: 'sample' } as const;
    expect(valueOf(estimate(tally, context))).not.toHaveProperty('interval');
    expect(valueOf(estimate(tally, { ...context, population: 12 })).interval).toEqual({
      low: 5,
      high: 5,
      level: 0.95,
    });
  });
});

/** Eight respondents with 7.5, 8, 6.75, 5, 6, 9.25, 10, 4.5 points 0…1 over 10, 10, 9, 10, 8, 10, 10, 10 answers. */
const sums: Tally = { kind: 'sums', n: 8, x: 57, y: 77, xx: 432.625, xy: 551.25, yy: 745 };

describe('sums', () => {
  // NumPy 2.4.6, SciPy 1.17.1: R = x.sum()/y.sum(), s2 = ((x - R*y)**2).sum()/7, R ± t.ppf(.975, 7)*sqrt(8*s2)/y.sum()
  test('over respondents have the interval of a ratio of sums', () => {
    const { value, n, interval } = valueOf(
      estimate(sums, { measure: index, enumeration: 'sample' }),
    );
    expectAgrees(value, 0.7402597402597403);
    expect(n).toBe(8);
    expectEnds(interval, 0.5769765145324496, 0.903542965987031);
  });

  test('are stretched to 0…4 for Андреев', () => {
    const result = valueOf(estimate(sums, { measure: andreev, enumeration: 'sample' }));
    expectAgrees(result.value, 2.961038961038961);
    expectEnds(result.interval, 2.3079060581297983, 3.614171863948124);
    expect(result).toMatchObject({ numerator: 228, denominator: 77 });
  });

  test('never leave the scale', () => {
    const three = { kind: 'sums', n: 3, x: 29, y: 30, xx: 281, xy: 290, yy: 300 } as const;
    const { interval } = valueOf(estimate(three, { measure: andreev, enumeration: 'sample' }));
    expect(interval?.high).toBe(4);
  });

  test('without answers are no data', () => {
    const nothing = { kind: 'sums', n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 } as const;
    expect(estimate(nothing, { measure: index, enumeration: 'sample' })).toEqual({
      missing: 'no-rows',
    });
  });

  test('with equal shares have no interval unless all were asked', () => {
    const equal = { kind: 'sums', n: 4, x: 40, y: 40, xx: 400, xy: 400, yy: 400 } as const;
    const context = { measure: index, enumeration: 'sample' } as const;
    expect(valueOf(estimate(equal, context))).not.toHaveProperty('interval');
    expect(valueOf(estimate(equal, { ...context, population: 4 }))).toHaveProperty('interval');
  });
});

describe('amounts', () => {
  const rows = { table: 'events', rows: 'all' } as const;
  const count: Measure = { kind: 'count', of: rows };
  const per100: Measure = { kind: 'ratio', of: rows, to: rows, per: 100 };

  test('a count of none is zero and not a gap', () => {
    const context = { measure: count, enumeration: 'census' } as const;
    expect(estimate({ kind: 'amounts', of: 0, to: 1 }, context)).toEqual({ value: 0, n: 0 });
  });

  test('a ratio is per so many units, and per none is no data', () => {
    const context = { measure: per100, enumeration: 'census' } as const;
    expect(estimate({ kind: 'amounts', of: 17, to: 850 }, context)).toEqual({
      value: 2,
      n: 850,
      numerator: 17,
      denominator: 850,
    });
    expect(estimate({ kind: 'amounts', of: 17, to: 0 }, context)).toEqual({ missing: 'no-rows' });
  });
});

describe('works of a parallel', () => {
  const works: readonly WorkTally[] = [
    {
      name: 'диктант',
      classes: [
        { name: '5А', n: 2, sum: 1.5, squares: 1.25 },
        { name: '5Б', n: 2, sum: 0.5, squares: 0.25 },
      ],
    },
    {
      name: 'контрольная',
      classes: [
        { name: '5А', n: 2, sum: 1, squares: 0.625 },
        { name: '5Б', n: 2, sum: 1, squares: 0.5 },
      ],
    },
    { name: 'в одном классе', classes: [{ name: '6А', n: 9, sum: 9, squares: 9 }] },
  ];
  const spread = (statistic: 'range' | 'between-variance'): Measure => ({
    kind: 'parallel-spread',
    statistic,
    table: 'marks',
  });

  test('the range is the mean over works that two classes wrote', () => {
    // (0.75 − 0.25 + 0.5 − 0.5) / 2
    const result = estimate(
      { kind: 'works', works },
      { measure: spread('range'), enumeration: 'sample' },
    );
    expect(result).toEqual({ value: 0.25, n: 2 });
  });

  test('the share of variance between classes likewise', () => {
    // 1, 0.5 and 0.5, 0: between 0.25, total 0.5; then 0.75, 0.25 and 0.5, 0.5: between 0. Mean of 0.5 and 0.
    const result = estimate(
      { kind: 'works', works },
      { measure: spread('between-variance'), enumeration: 'sample' },
    );
    expectAgrees(valueOf(result).value, 0.25);
  });

  test('works in one class only are too few, and no work is no data', () => {
    const context = { measure: spread('range'), enumeration: 'sample' } as const;
    expect(estimate({ kind: 'works', works: works.slice(2) }, context)).toEqual({
      missing: 'too-few',
    });
    expect(estimate({ kind: 'works', works: [] }, context)).toEqual({ missing: 'no-rows' });
  });
});

describe('an entered figure', () => {
  const context = { measure: { kind: 'entered' }, enumeration: 'census' } as const;

  test('is its numerator over its denominator, or itself', () => {
    const share = { kind: 'entered', value: 0.9, numerator: 45, denominator: 50 } as const;
    expect(estimate(share, context)).toEqual({
      value: 0.9,
      n: 50,
      numerator: 45,
      denominator: 50,
    });
    expect(estimate({ kind: 'entered', value: 100 }, context)).toEqual({ value: 100, n: 1 });
  });

  test('of nothing is no data', () => {
    const nothing = { kind: 'entered', value: 0, numerator: 0, denominator: 0 } as const;
    expect(estimate(nothing, context)).toEqual({ missing: 'no-rows' });
  });
});
