import { beforeEach, describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { estimate } from '../../../src/assessment/estimate.ts';
import type { Change, Measurement } from '../../../src/assessment/measurement.ts';
import { toTitles } from '../../../src/assessment/titles.ts';
import type { Category, Indicator, Measure } from '../../../src/catalogue/model.ts';
import { Random } from '../../../src/demo/random.ts';
import type { Counted, SchoolFacts, Tally } from '../../../src/ingest/facts.ts';
import { indicatorOf } from './indicator.ts';

// The same draws for every test, in whatever order they run.
let random: Random;
beforeEach(() => {
  random = new Random('simulation');
});
const times = <T>(n: number, one: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => one(at));

const share = indicatorOf().measure;
const mean: Measure = { kind: 'mean', table: 'marks', of: { column: 'mark' } };
const index: Measure = { kind: 'index', items: [] };

function drawShare(n: number, p: number): Tally {
  return { kind: 'share', part: random.binomial(n, p), whole: n };
}

/** Marks of a normal ability: 2 below −1.3, 3 below −0.2, 4 below 0.9, else 5. */
function drawMarks(n: number, shift = 0): Tally {
  const counts = new Map([2, 3, 4, 5].map((mark) => [mark, 0]));
  for (const ability of times(n, () => random.normal(shift, 1))) {
    const mark = 2 + [-1.3, -0.2, 0.9].filter((bound) => ability > bound).length;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return { kind: 'scores', counts: [...counts].filter(([, units]) => units > 0) };
}

/** Persons who answer 4 to 10 questions, each satisfied with chances that are the person's own; the mean is 0.6. */
function drawPersons(n: number, shift = 0): Tally {
  const sums = { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  for (const own of times(n, () => 0.3 + 0.6 * random.unit() + shift)) {
    const y = random.whole(4, 10);
    const x = random.binomial(y, own);
    sums.n += 1;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.xy += x * y;
    sums.yy += y * y;
  }
  return { kind: 'sums', ...sums };
}

const RUNS = 3000;

/** Share of intervals drawn in which the truth lies. */
function coverageOf(measure: Measure, truth: number, draw: () => Tally): number {
  const hits = times(RUNS, () => estimate(draw(), { measure, enumeration: 'sample' })).filter(
    (result) =>
      'interval' in result && result.interval.low <= truth && truth <= result.interval.high,
  );
  return hits.length / RUNS;
}

describe('the intervals of measurements of 95 % contain the truth in 93–97 % of draws', () => {
  // P(> −1.3) + P(> −0.2) + P(> 0.9) of the standard normal distribution: SciPy 1.17.1, stats.norm.sf.
  const meanMark = 2 + 0.9031995154143897 + 0.579259709439103 + 0.1840601253467595;
  test.each<[string, Measure, number, () => Tally]>([
    ['a share', share, 0.7, () => drawShare(60, 0.7)],
    ['a mean', mean, meanMark, () => drawMarks(30)],
    ['an index of several questions', index, 0.6, () => drawPersons(40)],
  ])('of %s', (_, measure, truth, draw) => {
    const coverage = coverageOf(measure, truth, draw);
    expect(coverage).toBeGreaterThanOrEqual(0.93);
    expect(coverage).toBeLessThanOrEqual(0.97);
  });

  test('of a share over marks, as its pupils differ; the marks alone would be far too sure of it', () => {
    const marks = times(RUNS, () => drawPersons(60)).map((persons): Tally => {
      if (persons.kind !== 'sums') throw new RangeError('a test needs sums');
      return { kind: 'share', part: persons.x, whole: persons.y, persons };
    });
    const draws = marks.values();
    const byPupil = coverageOf(share, 0.6, () => draws.next().value ?? drawShare(1, 1));
    expect(byPupil).toBeGreaterThanOrEqual(0.93);
    expect(byPupil).toBeLessThanOrEqual(0.97);
    const again = marks.values();
    const byMark = coverageOf(share, 0.6, () => {
      const { value } = again.next();
      return value?.kind === 'share'
        ? { kind: 'share', part: value.part, whole: value.whole }
        : drawShare(1, 1);
    });
    expect(byMark).toBeLessThan(0.9);
  });

  test('of the change of an index', () => {
    const found = times(RUNS, () => changesOf([[drawPersons(50), drawPersons(35), index]])[0]);
    const hits = found.filter(
      (one) => one?.interval !== undefined && one.interval.low <= 0 && one.interval.high >= 0,
    );
    expect(hits.length / RUNS).toBeGreaterThanOrEqual(0.93);
    expect(hits.length / RUNS).toBeLessThanOrEqual(0.97);
  });
});

type Difference = Extract<Change, { kind: 'difference' }>;
type Pair = readonly [now: Tally, before: Tally, measure: Measure];

/** The changes of a term that is assessed whole. */
function changesOf(pairs: readonly Pair[]): readonly Difference[] {
  const indicators = pairs.map(([, , measure], at): Indicator =>
    indicatorOf({ key: `k${at}`, measure }),
  );
  const object = { number: '', slug: 'object', title: '', about: '', indicators };
  const group = { slug: '', number: '', title: '', objects: [object] };
  const catalogue: readonly Category[] = [
    { slug: 'outcomes', number: '', title: '', groups: [group] },
  ];
  const countsOf = (tallies: readonly Tally[]) =>
    new Map(
      tallies.map((total, at): [string, Counted] => [
        `object.k${at}`,
        { total, groups: [], enumeration: 'sample', files: [], rows: 0 },
      ]),
    );
  const facts: SchoolFacts = {
    files: [],
    terms: [
      { term: 'a', indicators: countsOf(pairs.map(([, before]) => before)), coverage: [] },
      { term: 'b', indicators: countsOf(pairs.map(([now]) => now)), coverage: [] },
    ],
  };
  const overrides = { targets: new Map(), norms: new Map() };
  return assess(catalogue, facts, ['a', 'b'], overrides, toTitles([], []))
    .filter(({ term }) => term === 'b')
    .map(({ change }: Measurement) => change)
    .filter((change) => change.kind === 'difference');
}

const isNamed = ({ verdict }: Difference): boolean => verdict === 'up' || verdict === 'down';
const leavesOutZero = ({ interval }: Difference): boolean =>
  interval !== undefined && (interval.low > 0 || interval.high < 0);

/** Sixty indicators of all three kinds; `moved` of them by the given steps. */
function drawTerm(moved = 0): readonly Pair[] {
  return times(20, (at): readonly Pair[] => {
    const by = at < moved ? 1 : 0;
    return [
      [drawShare(80, 0.7 + 0.2 * by), drawShare(60, 0.7), share],
      [drawMarks(40, by), drawMarks(50), mean],
      [drawPersons(50, 0.1 * by), drawPersons(40), index],
    ];
  }).flat();
}

const TERMS = 200;

describe('the overview of a term', { timeout: 60_000 }, () => {
  test('calls nothing changed where nothing is, in 95 % of terms; intervals alone would in almost all', () => {
    const terms = times(TERMS, () => changesOf(drawTerm()));
    const all = terms.flat();
    expect(all).toHaveLength(TERMS * 60);
    // At most 5 % of an overview is called changed: here far less, since the whole overview is controlled.
    expect(all.filter(isNamed).length / all.length).toBeLessThan(0.005);
    // The level of 5 % and three standard errors of 200 draws.
    expect(terms.filter((one) => one.some(isNamed)).length / TERMS).toBeLessThan(0.05 + 0.046);
    expect(terms.filter((one) => one.some(leavesOutZero)).length / TERMS).toBeGreaterThan(0.8);
    expect(all.filter(leavesOutZero).length / all.length).toBeGreaterThan(0.03);
  });

  test('still names what did change, and of all it names at most 5 % wrongly', () => {
    const terms = times(100, () => changesOf(drawTerm(6)));
    // The first eighteen of each term moved.
    const found = terms.map((one) => {
      const right = one.slice(0, 18).filter(isNamed).length;
      const wrong = one.slice(18).filter(isNamed).length;
      return { right, wrongShare: wrong / Math.max(1, right + wrong) };
    });
    const meanOf = (numbers: readonly number[]): number =>
      numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    expect(meanOf(found.map(({ right }) => right / 18))).toBeGreaterThan(0.6);
    expect(meanOf(found.map(({ wrongShare }) => wrongShare))).toBeLessThanOrEqual(0.05);
  });
});
