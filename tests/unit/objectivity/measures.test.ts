import { describe, expect, test } from 'vitest';
import { compareScores } from '../../../src/assessment/objectivity/scoreComparison.ts';
import { agreementOf } from '../../../src/assessment/objectivity/markAgreement.ts';
import { correlateMarks } from '../../../src/assessment/objectivity/markCorrelation.ts';
import { estimateOutsideWorks } from '../../../src/assessment/objectivity/estimateOutsideWorks.ts';
import { objectivityNorms } from '../../../src/assessment/objectivity/objectivityNorms.ts';
import { partObjectivity } from '../../../src/assessment/objectivity/partObjectivity.ts';
import { sampleSize } from '../../../src/assessment/objectivity/sampleSize.ts';
import type { OutsideStatistic } from '../../../src/catalogue/model.ts';
import type {
  OutsideWork,
  PupilProfile,
  WorkPart,
} from '../../../src/ingest/works/outsideWorks.ts';

const part = (given: Partial<WorkPart>): WorkPart => ({
  written: 0,
  scores: [],
  marks: [],
  journal: { present: [], absent: [] },
  ...given,
});

const work = (given: Partial<OutsideWork>, whole: Partial<WorkPart> = {}): OutsideWork => ({
  procedure: 'ВПР',
  subject: 'Физика',
  parallel: 7,
  maxima: [20],
  whole: part(whole),
  classes: [],
  benchmarks: [],
  ...given,
});

const estimated = (statistic: OutsideStatistic, ...works: readonly OutsideWork[]) =>
  estimateOutsideWorks({ works, pupils: [] }, { kind: 'outside-works', statistic });

const profile: PupilProfile = {
  pairs: 0,
  absolute: 0,
  far: 0,
  absent: 0,
  absentMarks: 0,
  present: 0,
  presentMarks: 0,
  quartiles: 0,
  below: 0,
};

const city = { scope: 'city', mean: 16.2, deviation: 5.6, n: 41230 } as const;

describe('the mean score beside the city', () => {
  test('lies above in the test vector of domain 2.1, whose bounds it gives', () => {
    const found = compareScores({ n: 25, mean: 18.4, deviation: 4.1 }, city);
    expect(found?.intervals?.verdict).toBe('above');
    expect(found?.intervals?.outside.low).toBeCloseTo(16.146, 3);
    expect(found?.intervals?.outside.high).toBeCloseTo(16.254, 3);
  });

  test('is not compared for nine pupils, and is for ten', () => {
    expect(compareScores({ n: 9, mean: 18, deviation: 4 }, city)).toBeUndefined();
    expect(compareScores({ n: 10, mean: 18, deviation: 4 }, city)).toBeDefined();
  });

  test('has no verdict where the city tells its mean alone, but still a z', () => {
    const found = compareScores({ n: 25, mean: 18, deviation: 4 }, { scope: 'city', mean: 16.4 });
    expect(found?.intervals).toBeUndefined();
    expect(found?.z).toBeCloseTo(2, 12);
  });

  test('is compared with the others of a district, not with itself among them', () => {
    const own = { n: 25, mean: 18, deviation: 4 };
    // All 25 of a district of 50 are the school's: the other 25 have a mean of 14.
    const district = { scope: 'district', mean: 16, deviation: 5, n: 50 } as const;
    expect(compareScores(own, district)).toMatchObject({ isApart: true, difference: 4 });
    const unknown = { scope: 'cluster', mean: 16 } as const;
    expect(compareScores(own, unknown)).toMatchObject({ isApart: false, difference: 2 });
    expect(compareScores(own, { ...district, scope: 'city' })).toMatchObject({ isApart: false });
  });

  test('stands beside an interval that ends with the scale, which moves no verdict', () => {
    const own = { n: 12, mean: 18, deviation: 1 };
    const small = { scope: 'city', mean: 19.5, deviation: 1, n: 4 } as const;
    const [free, cut] = [
      compareScores(own, small),
      compareScores(own, small, { low: 0, high: 20 }),
    ];
    // SciPy 1.17.1: scipy.stats.t.interval(.95, 3, 19.5, 1/2)
    expect(free?.intervals?.outside.high).toBeCloseTo(21.0912, 4);
    expect(cut?.intervals?.outside).toMatchObject({ high: 20 });
    expect(cut?.intervals?.outside.low).toBe(free?.intervals?.outside.low);
    expect(cut?.intervals?.verdict).toBe(free?.intervals?.verdict);
    expect(cut?.intervals?.welch).toEqual(free?.intervals?.welch);
  });

  test('has an interval that ends with the scale', () => {
    const scores = [[20, 6] as const, [12, 1] as const];
    const one = partObjectivity(
      work({}, {}),
      part({ written: 7, scores }),
      objectivityNorms([], new Map()),
    );
    // SciPy 1.17.1: scipy.stats.t.interval(.95, 6, mean, s/sqrt(7)) is 16.06…21.65, of 20 points
    expect(one.scores?.interval?.low).toBeCloseTo(16.0607, 4);
    expect(one.scores?.interval?.high).toBe(20);
  });

  test('is told with the caution of its size', () => {
    expect([9, 10, 19, 20, 49, 50].map(sampleSize)).toEqual([
      'few',
      'limited',
      'limited',
      'approximate',
      'approximate',
      'informative',
    ]);
  });
});

describe('marks beside the journal', () => {
  // domain 2.4: j = 5, 4, 4, 3, 5; e = 4, 4, 3, 3, 5.
  const vector = [
    [5, 4, 1],
    [4, 4, 1],
    [4, 3, 1],
    [3, 3, 1],
    [5, 5, 1],
  ] as const;

  test('differ as in the test vector of domain 2.4', () => {
    expect(agreementOf(vector)).toMatchObject({
      absolute: 0.4,
      signed: -0.4,
      lowered: { n: 2, share: 0.4 },
      confirmed: { n: 3, share: 0.6 },
      raised: { n: 0 },
      far: { n: 0 },
    });
  });

  test('have no correlation for few pupils, and none where a side is constant', () => {
    expect(correlateMarks(vector)).toBe('few');
    expect(
      correlateMarks([
        [4, 3, 8],
        [4, 4, 8],
      ]),
    ).toBe('constant');
  });

  test('correlate as in the test vector when its pupils are taken twice over', () => {
    // Coefficients do not depend on how often a table is repeated, except τ-b, which does not either.
    const found = correlateMarks(vector.map(([j, e]) => [j, e, 4] as const));
    if (typeof found === 'string') throw new Error(found);
    expect(found.n).toBe(20);
    expect(found.pearson.value).toBeCloseTo(0.7857, 4);
    expect(found.spearman.value).toBeCloseTo(0.8056, 4);
    expect(found.kendall.value).toBeCloseTo(0.75, 12);
    expect(found.kappa).toBeCloseTo(0.6875, 12);
  });
});

describe('a term’s works together', () => {
  const scored = (mean: number, n = 12): Partial<WorkPart> => ({
    written: n,
    scores: [
      [mean - 1, n / 2],
      [mean + 1, n / 2],
    ],
  });

  test('overlap as a share of the works that can be compared', () => {
    const benchmarks = [city];
    const found = estimated(
      'overlap-share',
      work({ benchmarks }, scored(16)),
      work({ benchmarks, parallel: 8 }, scored(12)),
      work({ benchmarks, parallel: 9 }, scored(12, 8)),
      work({ benchmarks, parallel: 10, maxima: [20, 30] }, scored(12)),
      work({ parallel: 11 }, scored(16)),
    );
    expect(found).toMatchObject({ value: 0.5, n: 2, numerator: 1, denominator: 2, persons: 24 });
  });

  test('count a pupil once for each work, but know how many pupils there are', () => {
    const found = estimateOutsideWorks(
      { works: [], pupils: [[{ ...profile, pairs: 2, absolute: 2 }, 6]] },
      { kind: 'outside-works', statistic: 'mean-gap' },
    );
    expect(found).toMatchObject({ value: 1, n: 12, persons: 6 });
    // Six pupils of the same gap could differ all the same: there is no interval of no width.
    expect(found).not.toHaveProperty('interval');
  });

  test('take more participants than planned for a discrepancy, not for a credit', () => {
    const turnout = (planned: number, participated: number, parallel: number) =>
      work(
        { parallel },
        {
          participation: {
            planned,
            participated,
            discrepancy: Math.abs(planned - participated),
          },
        },
      );
    expect(estimated('participation-gap', turnout(20, 15, 5), turnout(20, 25, 6))).toMatchObject({
      value: 0.25,
      numerator: 10,
      denominator: 40,
    });
  });

  test('add the errors of one parallel as they are and of two as squares', () => {
    const benchmarks = [{ scope: 'cluster', mean: 15 }] as const;
    // s = √(12/11), SE = s/√12 = 1/√11.
    const error = 1 / Math.sqrt(11);
    const same = estimated(
      'cluster-z',
      work({ benchmarks }, scored(16)),
      work({ benchmarks, subject: 'Химия' }, scored(16)),
    );
    const apart = estimated(
      'cluster-z',
      work({ benchmarks }, scored(16)),
      work({ benchmarks, parallel: 8 }, scored(16)),
    );
    expect('value' in same && same.value).toBeCloseTo(1 / error, 10);
    expect('value' in apart && apart.value).toBeCloseTo(Math.SQRT2 / error, 10);
  });

  test('have an error that a change can be tested by, of the absent and of the cluster', () => {
    const benchmarks = [{ scope: 'cluster', mean: 15 }] as const;
    const cluster = estimated('cluster-difference', work({ benchmarks }, scored(16)));
    expect(cluster).toMatchObject({ standardError: { degrees: 11 }, interval: { level: 0.95 } });
    const away = { ...profile, absent: 1, absentMarks: 3, present: 1, presentMarks: 4 };
    const absent = estimateOutsideWorks(
      {
        works: [],
        pupils: [
          [away, 4],
          [{ ...away, absentMarks: 2 }, 3],
          [{ ...profile, present: 2, presentMarks: 9 }, 20],
        ],
      },
      { kind: 'outside-works', statistic: 'absent-difference' },
    );
    expect(absent).toMatchObject({ n: 7, persons: 7, standardError: { degrees: 6 } });
    expect(absent).toHaveProperty('interval');
  });

  test('say no-rows where nobody wrote and too-few where nothing can be compared', () => {
    expect(estimated('mean-gap', work({}))).toEqual({ missing: 'no-rows' });
    expect(estimated('absent-difference', work({}))).toEqual({ missing: 'no-rows' });
    expect(estimated('spearman', work({}, { marks: [[4, 3, 9]] }))).toEqual({
      missing: 'too-few',
    });
    expect(estimated('overlap-share', work({}, scored(16)))).toEqual({ missing: 'too-few' });
  });
});
