import { describe, expect, test } from 'vitest';
import { change, type TermValue } from '../../../src/assessment/change.ts';
import { estimate, type TallyContext } from '../../../src/assessment/estimate.ts';
import type { Measure } from '../../../src/catalogue/model.ts';
import type { Tally } from '../../../src/ingest/facts.ts';
import { expectAgrees, expectEnds } from '../stats/agree.ts';
import { indicatorOf } from './indicator.ts';

const share = indicatorOf();
const mean: Measure = { kind: 'mean', table: 'marks', of: { column: 'mark' } };
const marks = indicatorOf({ value: 'points', unit: 'балла', decimals: 2, measure: mean });

function valueIn(
  term: string,
  tally: Tally,
  context: Partial<TallyContext> & Pick<TallyContext, 'measure'>,
): TermValue {
  const { enumeration = 'sample' } = context;
  const result = estimate(tally, { ...context, enumeration });
  if ('missing' in result) throw new RangeError('a test needs a value');
  return { term, estimate: result, enumeration };
}

function sharesOf(part: number, whole: number, enumeration: TermValue['enumeration'] = 'sample') {
  return valueIn('', { kind: 'share', part, whole }, { measure: share.measure, enumeration });
}

function differenceOf(found: ReturnType<typeof change>) {
  if (found.kind !== 'difference') throw new RangeError('a test needs a difference');
  return found;
}

describe('a change of shares', () => {
  // Newcombe's method 10 over scipy.stats.binomtest(k, n).proportion_ci(method='wilson'), SciPy 1.17.1.
  test('from 60 to 90 % of 50 is proven', () => {
    const found = differenceOf(change(sharesOf(45, 50), sharesOf(30, 50), share));
    expectAgrees(found.difference, 0.3);
    expectEnds(found.interval, 0.13189084992472522, 0.4492992144065391);
    expect(found).toMatchObject({ previous: 0.6, verdict: 'up' });
    expect(differenceOf(change(sharesOf(30, 50), sharesOf(45, 50), share)).verdict).toBe('down');
  });

  test('from 80 to 90 % of 50 is not', () => {
    const found = differenceOf(change(sharesOf(45, 50), sharesOf(40, 50), share));
    expectEnds(found.interval, -0.04343178591209204, 0.24209715781408725);
    expect(found.verdict).toBe('unproven');
  });

  test('of nothing at all is not proven either', () => {
    expect(differenceOf(change(sharesOf(45, 50), sharesOf(45, 50), share)).verdict).toBe(
      'unproven',
    );
  });

  test('against a census has only the error of the sample', () => {
    const found = differenceOf(change(sharesOf(45, 50), sharesOf(30, 50, 'census'), share));
    expectEnds(found.interval, 0.18639768562520337, 0.35652423506810943);
  });
});

describe('a change of means', () => {
  const before = valueIn(
    '2024-2025-1',
    {
      kind: 'scores',
      counts: [
        [2, 2],
        [3, 8],
        [4, 10],
        [5, 5],
      ],
    },
    { measure: mean },
  );
  const after = valueIn(
    '2024-2025-2',
    {
      kind: 'scores',
      counts: [
        [2, 1],
        [3, 4],
        [4, 12],
        [5, 13],
      ],
    },
    { measure: mean },
  );

  test('is tested by Welch', () => {
    // SciPy 1.17.1: scipy.stats.ttest_ind(repeat([2..5], [1,4,12,13]), repeat([2..5], [2,8,10,5]), equal_var=False)
    const found = differenceOf(change(after, before, marks));
    expectEnds(found.interval, 0.04646624879025424, 0.9802004178764121);
    expect(found).toMatchObject({ previousTerm: '2024-2025-1', verdict: 'up' });
  });

  test('of equal values is not tested: they tell nothing about the spread', () => {
    const equal = (mark: number) =>
      valueIn('', { kind: 'scores', counts: [[mark, 12]] }, { measure: mean });
    const found = differenceOf(change(equal(5), equal(4), marks));
    expect(found).toMatchObject({ difference: 1, verdict: 'untested' });
    expect(found).not.toHaveProperty('interval');
  });

  test('of one unit is not tested', () => {
    const one = valueIn('', { kind: 'scores', counts: [[5, 1]] }, { measure: mean });
    expect(differenceOf(change(one, before, marks)).verdict).toBe('untested');
  });
});

describe('a change of ratios of sums', () => {
  const index: Measure = { kind: 'index', items: [] };
  const indicator = indicatorOf({ measure: index });
  const before = { kind: 'sums', n: 8, x: 57, y: 77, xx: 432.625, xy: 551.25, yy: 745 } as const;
  const after = { kind: 'sums', n: 8, x: 71, y: 77, xx: 637.5, xy: 685, yy: 745 } as const;

  test('adds the squares of the distances to the ends, which the end of the scale does not move', () => {
    // d ± hypot(h1, h2), though the upper end of the later interval is printed cut at 1. NumPy 2.4.6.
    const found = differenceOf(
      change(
        valueIn('', after, { measure: index }),
        valueIn('', before, { measure: index }),
        indicator,
      ),
    );
    expectEnds(found.interval, -0.005080657260579741, 0.36871702089694325);
    expect(found.verdict).toBe('unproven');
  });

  test('is tested as if the scale had no ends', () => {
    const [later, earlier] = [after, before].map((tally) => valueIn('', tally, { measure: index }));
    if (later === undefined || earlier === undefined) throw new Error('two terms');
    const endless = (value: TermValue): TermValue => {
      const { error = 0, degrees = 0 } = value.estimate.standardError ?? {};
      return { ...value, estimate: { ...value.estimate, standardError: { error, degrees } } };
    };
    expect(later.estimate.interval?.high).toBe(1);
    const found = differenceOf(change(later, earlier, indicator));
    const without = differenceOf(change(endless(later), endless(earlier), indicator));
    expect([found.test?.p, found.verdict]).toEqual([without.test?.p, without.verdict]);
  });

  test('is not printed beyond what the scale allows', () => {
    const few = (x: number): TermValue =>
      valueIn(
        '',
        { kind: 'sums', n: 2, x, y: 4, xx: x ** 2 / 2 + 0.5, xy: 2 * x, yy: 8 },
        { measure: index },
      );
    const { interval } = differenceOf(change(few(3), few(1), indicator));
    expect(interval).toMatchObject({ low: -1, high: 1 });
  });
});

describe('the p value of a change', () => {
  const index: Measure = { kind: 'index', items: [] };
  const sums = (n: number, answered: number): Tally => ({
    kind: 'sums',
    n,
    x: answered,
    y: 2 * n,
    xx: answered * 1.5,
    xy: answered * 2,
    yy: 4 * n,
  });
  const pairs: readonly (readonly [string, (k: number) => TermValue])[] = [
    ['shares', (k) => sharesOf(k, 60)],
    ['ratios of sums', (k) => valueIn('', sums(60, k), { measure: index, population: 90 })],
    ['means', (k) => meanOf(k, 60 - k)],
  ];

  function meanOf(fives: number, fours: number): TermValue {
    const counts = [
      [4, fours],
      [5, fives],
    ] as const;
    return valueIn('', { kind: 'scores', counts }, { measure: mean });
  }

  test.each(pairs)('of %s is below 5 %% exactly where the interval leaves out zero', (_, value) => {
    const found = [22, 26, 30, 34, 38, 39, 40, 41, 42, 46, 50].map((k) =>
      differenceOf(change(value(k), value(30), marks)),
    );
    const outside = found.map(
      ({ interval }) => interval !== undefined && interval.low * interval.high > 0,
    );
    expect(outside).toContain(true);
    expect(outside).toContain(false);
    expect(found.map(({ test: made }) => made !== undefined && made.p < 0.05)).toEqual(outside);
  });

  test('of shares and of means is that of SciPy', () => {
    // SciPy 1.17.1: the root in α of Newcombe's lower end over binomtest(k, 50).proportion_ci(1 - α, 'wilson') with
    // optimize.brentq; stats.ttest_ind(repeat([4, 5], [20, 40]), repeat([4, 5], [30, 30]), equal_var=False).pvalue.
    const shares = differenceOf(change(sharesOf(45, 50), sharesOf(40, 50), share)).test?.p;
    expectAgrees(shares, 0.16516652184778868);
    expectAgrees(
      differenceOf(change(meanOf(40, 20), meanOf(30, 30), marks)).test?.p,
      0.064964353635163,
    );
  });

  test('is not there where nothing was drawn', () => {
    const found = differenceOf(
      change(sharesOf(45, 50, 'census'), sharesOf(30, 50, 'census'), share),
    );
    expect(found).not.toHaveProperty('test');
  });
});

describe('a change of what was counted in full', () => {
  const percent = (decimals: number) => indicatorOf({ decimals });

  test('is real as soon as print can show it', () => {
    const now = sharesOf(451, 1000, 'census');
    const before = sharesOf(446, 1000, 'census');
    expect(differenceOf(change(now, before, percent(0))).verdict).toBe('same');
    expect(differenceOf(change(now, before, percent(1))).verdict).toBe('up');
    expect(differenceOf(change(before, now, percent(1))).verdict).toBe('down');
    expect(differenceOf(change(now, before, percent(1)))).not.toHaveProperty('interval');
  });

  test('of counts needs no interval', () => {
    const events = indicatorOf({ value: 'number', unit: 'ед.', decimals: 0 });
    const count = (of: number): TermValue => ({
      term: '',
      estimate: { value: of, n: of },
      enumeration: 'census',
    });
    expect(differenceOf(change(count(3), count(0), events))).toMatchObject({
      difference: 3,
      verdict: 'up',
    });
    expect(differenceOf(change(count(0), count(0), events)).verdict).toBe('same');
  });

  test('includes a survey that everybody answered', () => {
    const all = (part: number) =>
      valueIn('', { kind: 'share', part, whole: 8 }, { measure: share.measure, population: 8 });
    expect(differenceOf(change(all(7), all(6), share)).verdict).toBe('up');
  });
});

test('a median of a sample moves without a verdict', () => {
  const hours: Measure = { kind: 'median', table: 'events', of: { hoursFrom: 'a', hoursTo: 'b' } };
  const median = (value: number) =>
    valueIn('', { kind: 'scores', counts: [[value, 9]] }, { measure: hours });
  const indicator = indicatorOf({ value: 'number', unit: 'ч', measure: hours });
  expect(differenceOf(change(median(4), median(9), indicator))).toMatchObject({
    difference: -5,
    verdict: 'untested',
  });
});
