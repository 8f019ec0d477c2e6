import { describe, expect, it } from 'vitest';
import { nokSample, nokScore, type NokAnswers } from '../../../src/assessment/nokScore.ts';
import { nok344n2018, type NokProfile } from '../../../src/catalogue/nok344n2018.ts';
import { expectAgrees } from '../stats/agree.ts';

const answers = (satisfied: number, answered = 100, hardToSay = 0): NokAnswers => ({
  satisfied,
  answered,
  hardToSay,
});

/** All indicators asked, each by one question, so that a whole sum can be counted. */
const asked: NokProfile = {
  ...nok344n2018,
  criteria: nok344n2018.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((one) =>
      one.parts.length > 0
        ? one
        : { ...one, parts: [{ key: one.number, title: '', denominator: '' }] },
    ),
  })),
};

const FULL: ReadonlyMap<string, NokAnswers> = new Map([
  // Together 90.
  ['1-1-stand', answers(100)],
  ['1-1-site', answers(40, 50)],
  ['1.2', answers(60)],
  ['1-3-stand', answers(80)],
  ['1-3-site', answers(45, 50)],
  ['2.1', answers(80)],
  ['2-3', answers(93)],
  ['3.1', answers(40)],
  ['3.2', answers(60)],
  ['3-3', answers(7, 10)],
  ['4-1', answers(95)],
  ['4-2', answers(90)],
  ['4-3', answers(30, 40)],
  ['5-1', answers(88)],
  ['5-2', answers(92)],
  ['5-3', answers(86)],
]);

const FORMULAS = nok344n2018.criteria.flatMap(({ indicators }) => indicators);

describe('НОК by приказ № 344н', () => {
  it('weighs the indicators of each criterion to one', () => {
    for (const { indicators } of nok344n2018.criteria) {
      expectAgrees(
        indicators.reduce((sum, { weight }) => sum + weight, 0),
        1,
      );
    }
    expect(new Set(FORMULAS.map(({ number }) => number)).size).toBe(FORMULAS.length);
  });

  it('gives the criteria and the sum of a complete survey', () => {
    const { criteria, low, high } = nokScore(asked, FULL, 'exclude');
    // By hand. К1 = 0,3·90 + 0,3·60 + 0,4·½·(80 + 90); К2 = 0,5·80 + 0,5·93 (domain facts, section 4: 86,5);
    // К3 = 0,3·40 + 0,4·60 + 0,3·70; К4 = 0,4·95 + 0,4·90 + 0,2·75; К5 = 0,3·88 + 0,2·92 + 0,5·86.
    const expected = [79, 86.5, 57, 89, 87.8];
    criteria.forEach((one, at) => {
      expectAgrees(one.low, expected[at] ?? NaN);
      expectAgrees(one.high, expected[at] ?? NaN);
    });
    expectAgrees(low, 79.86);
    expectAgrees(high, 79.86);
  });

  it('is the same where a region keeps waiting as the mean of its neighbours', () => {
    // Domain facts, section 4: 0,3a + 0,4(a + b)/2 + 0,3b with a = 80, b = 93 is 86,5.
    const [, comfort] = nokScore(asked, FULL, 'exclude').criteria;
    expectAgrees(comfort?.low, 0.3 * 80 + (0.4 * (80 + 93)) / 2 + 0.3 * 93);
  });

  it('does not guess what was not measured: the sum lies between two ends', () => {
    const without = new Map([...FULL].filter(([key]) => key !== '1-3-stand' && key !== '5-1'));
    const { criteria, low, high } = nokScore(asked, without, 'exclude');
    expectAgrees(criteria[0]?.low, 79 - 0.2 * 80);
    expectAgrees(criteria[0]?.high, 79 + 0.2 * 20);
    expectAgrees(low, 79.86 - (0.2 * 80 + 0.3 * 88) / 5);
    expectAgrees(high, 79.86 + (0.2 * 20 + 0.3 * 12) / 5);
    const nothing = nokScore(nok344n2018, new Map(), 'exclude');
    expectAgrees(nothing.low, 0);
    expectAgrees(nothing.high, 100);
  });

  it('keeps «hard to say» in the denominator only by the other rule, and never for users', () => {
    const unsure = new Map([
      ['5-1', answers(60, 80, 20)],
      ['4-3', answers(60, 80, 20)],
    ]);
    const scoreOf = (key: string, policy: NokProfile['hardToSay']) =>
      nokScore(nok344n2018, unsure, policy)
        .criteria.flatMap(({ indicators }) => indicators.flatMap(({ parts }) => parts))
        .find(({ part }) => part.key === key)?.score;
    expect(scoreOf('5-1', 'exclude')).toBe(75);
    expect(scoreOf('5-1', 'keepInDenominator')).toBe(60);
    expect(scoreOf('4-3', 'keepInDenominator')).toBe(75);
  });

  it('asks for 40 % of the recipients, and never for more than 600', () => {
    // Domain facts, section 4: min(⌈0,4·N⌉, 600).
    expect([1, 805, 806, 1500, 5000].map(nokSample)).toEqual([1, 322, 323, 600, 600]);
  });
});
