import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalPValue } from '../../../src/stats/intervalPValue.ts';
import { newcombeDifference } from '../../../src/stats/newcombeDifference.ts';
import { normalPValue } from '../../../src/stats/normalPValue.ts';
import { sampleOf } from '../../../src/stats/sample.ts';
import { studentPValue } from '../../../src/stats/studentPValue.ts';
import { studentQuantile } from '../../../src/stats/studentQuantile.ts';
import { welchDifference } from '../../../src/stats/welchDifference.ts';
import { welchPValue } from '../../../src/stats/welchPValue.ts';
import { wilsonInterval } from '../../../src/stats/wilsonInterval.ts';
import { expectAgrees, expectAgreesRelatively } from './agree.ts';
import { scaleCounts } from './arbitrary.ts';
import { sharesPValue, type CountedShare } from './sharesPValue.ts';

// SciPy 1.17.1.
describe('normalPValue', () => {
  // 2*scipy.stats.norm.sf(z)
  test.each([
    [0, 1],
    [0.01, 0.9920212873707368],
    [0.5, 0.6170750774519738],
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [3, 0.0026997960632601866],
    [6, 1.973175290075389e-9],
  ])('of %d agrees with SciPy on both sides', (z, p) => {
    expectAgrees(normalPValue(z), p);
    expect(normalPValue(-z)).toBe(normalPValue(z));
  });

  test('of a far tail keeps its digits, and of the farthest is 0', () => {
    // 2*scipy.stats.norm.sf(12), (36)
    expectAgrees(normalPValue(12) / 3.552964224155306e-33, 1);
    expectAgrees(normalPValue(36) / 8.365248131593616e-284, 1);
    expect(normalPValue(1e9)).toBe(0);
    expect(normalPValue(-Infinity)).toBe(0);
    expect(() => normalPValue(Number.NaN)).toThrow(RangeError);
  });
});

describe('studentPValue', () => {
  // 2*scipy.stats.t.sf(t, df) at t = 0.01, 0.5, 1.96, 3, 8; around 200 and 10⁶ degrees.
  test.each([
    [
      1, 0.993634014470186, 0.7048327646991335, 0.3003428917760331, 0.20483276469913345,
      0.07916684832113109,
    ],
    [
      1.5, 0.9931854896629201, 0.68056711066994, 0.2296598973467142, 0.13354775425491328,
      0.03291835094090683,
    ],
    [
      2.7, 0.9927134098769389, 0.6549470619957614, 0.15496994837586997, 0.06589595765676666,
      0.005912255620735859,
    ],
    [
      24, 0.99210394932001, 0.6216287223139866, 0.06170602382253473, 0.00620573661652474,
      3.156000607513214e-8,
    ],
    [
      57.31, 0.9920560171822232, 0.6189895642225527, 0.054864415238721646, 0.003991163235907412,
      6.629636456883586e-11,
    ],
    [
      199.9, 0.9920312601365064, 0.6176250270766931, 0.051385536997529, 0.003043224249330793,
      9.897209160255724e-14,
    ],
    [
      200, 0.992031255153281, 0.6176247523164609, 0.051384840845813295, 0.003043047113905905,
      9.879200909330596e-14,
    ],
    [
      1000, 0.9920232819321873, 0.6171850808338747, 0.050273184955748736, 0.0027667090442381925,
      3.42666148239e-15,
    ],
    [
      41253.7, 0.9920213357253107, 0.6170777443643252, 0.05000251190687585, 0.00270140775581113,
      1.2764113291e-15,
    ],
    [
      1e8, 0.9920212873906848, 0.6170750785521784, 0.04999579306932808, 0.0026997967280374935,
      1.24420525082e-15,
    ],
  ])('with %d degrees agrees with SciPy', (degrees, ...outside) => {
    for (const [i, t] of [0.01, 0.5, 1.96, 3, 8].entries()) {
      expectAgrees(studentPValue(t, degrees), outside[i] ?? Number.NaN);
      expect(studentPValue(-t, degrees)).toBe(studentPValue(t, degrees));
    }
  });

  // The same at t = 5, 12, 20, 37; both sides of the change of method at 10 000 degrees.
  test.each([
    [1, 0.1256659163780024, 0.052929352119179755, 0.03180450251235275, 0.017201752210866308],
    [5, 0.004104715980053323, 7.089492517161522e-5, 5.775516373224174e-6, 2.715828192546804e-7],
    [
      30, 2.32966854670078e-5, 5.580185415199261e-13, 6.7490836657712895e-19,
      1.3605806291419882e-26,
    ],
    [
      100, 2.450173413503802e-6, 4.395087715604393e-21, 9.994267861337003e-37,
      3.670821403538898e-60,
    ],
    [
      199, 1.2547393252500863e-6, 2.5799606747931776e-25, 1.6614802485995199e-49,
      3.8025419385301805e-91,
    ],
    [
      200, 1.2501981277715407e-6, 2.422136005246625e-25, 1.3357767058387848e-49,
      2.0935513549288872e-91,
    ],
    [
      999, 6.768361895801103e-7, 4.34310390771633e-31, 4.167384493042816e-75,
      1.9953768306262924e-189,
    ],
    [
      9999, 5.830336410228308e-7, 5.980088011366391e-33, 2.7657076275757733e-87,
      5.644892618950105e-281,
    ],
    [
      10_000, 5.830326613662659e-7, 5.97977960781125e-33, 2.7646525865406702e-87,
      5.622631235279597e-281,
    ],
  ])('with %d degrees agrees with SciPy in the far tail', (degrees, ...outside) => {
    for (const [i, t] of [5, 12, 20, 37].entries()) {
      expectAgreesRelatively(studentPValue(t, degrees), outside[i] ?? Number.NaN);
    }
  });

  test('turns the quantile back', () => {
    const degrees = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degrees, (p, nu) => {
        expectAgrees(studentPValue(studentQuantile(1 - p / 2, nu), nu), p);
      }),
    );
  });

  test('is 1 at 0 and nearly 0 far out, with any degrees', () => {
    for (const degrees of [0.5, 2, 199, 200, 1e9]) {
      expect(studentPValue(0, degrees)).toBe(1);
      expect(studentPValue(1e300, degrees)).toBeLessThan(1e-9);
      expect(studentPValue(1e300, degrees)).toBeGreaterThanOrEqual(0);
    }
  });

  test.each([
    [Infinity, 5],
    [Number.NaN, 5],
    [1, 0],
    [1, Number.NaN],
  ])('of t %d with %d degrees throws', (t, degrees) => {
    expect(() => studentPValue(t, degrees)).toThrow(RangeError);
  });
});

const answers = { n: 312, mean: 4.07051282051282, deviation: 0.822608035787702 };
const marks = { n: 25, mean: 3.72, deviation: 0.8906926143924926 };

describe('welchPValue', () => {
  test('a side of one unit is not tested', () => {
    expect(welchPValue(answers, { n: 1, mean: 4, deviation: 0 })).toBeUndefined();
    expect(welchPValue({ n: 0, mean: 4, deviation: 0 }, answers)).toBeUndefined();
  });

  test('equal values on each side, or both counted in full, leave no error to test by', () => {
    const constant = { n: 2, deviation: 0 };
    expect(welchPValue({ ...constant, mean: 5 }, { ...constant, mean: 4 })).toBeUndefined();
    const full = welchPValue({ ...answers, population: 312 }, { ...marks, population: 25 });
    expect(full).toBeUndefined();
  });

  // scipy.stats.ttest_ind(a, b, equal_var=False).pvalue: 312 answers and 25 marks of differences.test.ts;
  // [3,4] and [5,5,2]; [4,4,4] and [3,4,5.5]; the school and city of domain.md 2.1 by ttest_ind_from_stats.
  test.each([
    [answers, marks, 0.06751341868898006],
    [
      { n: 2, mean: 3.5, deviation: Math.SQRT1_2 },
      { n: 3, mean: 4, deviation: Math.sqrt(3) },
      0.6872693387226116,
    ],
    [
      { n: 3, mean: 4, deviation: 0 },
      sampleOf([
        [3, 1],
        [4, 1],
        [5.5, 1],
      ]),
      0.8398718461949126,
    ],
    [
      { n: 25, mean: 18.4, deviation: 4.1 },
      { n: 41_230, mean: 16.2, deviation: 5.6 },
      0.013036136679983984,
    ],
  ])('agrees with SciPy, case %#', (later, earlier, p) => {
    if (earlier === undefined) throw new RangeError('a sample of one unit in a test');
    expectAgrees(welchPValue(later, earlier), p);
    expectAgrees(welchPValue(earlier, later), p);
  });

  test('known populations make it smaller', () => {
    // as in differences.test.ts: 2*scipy.stats.t.sf(difference/sqrt(va + vb), df)
    const p = welchPValue({ ...answers, population: 600 }, { ...marks, population: 30 });
    expectAgrees(p, 0.00012039103359261004);
  });

  test('is below 5 % exactly where the interval of the difference leaves out 0', () => {
    fc.assert(
      fc.property(scaleCounts, scaleCounts, (one, other) => {
        const [later, earlier] = [sampleOf(one), sampleOf(other)];
        if (later === undefined || earlier === undefined) return;
        const p = welchPValue(later, earlier);
        if (p === undefined || Math.abs(p - 0.05) < 1e-9) return;
        const { low = 0, high = 0 } = welchDifference(later, earlier) ?? {};
        expect(p < 0.05).toBe(low > 0 || high < 0);
      }),
    );
  });
});

describe('intervalPValue', () => {
  test('of a quantity that is never told apart from 0 is 1, of a certain one the smallest told', () => {
    expect(intervalPValue((level) => ({ low: -1, high: 1, level }))).toBe(1);
    expect(intervalPValue((level) => ({ low: 0, high: 0, level }))).toBe(1);
    expect(intervalPValue((level) => ({ low: 2, high: 2, level }))).toBeLessThan(1e-15);
  });

  test("of Welch's intervals is Welch's p value", () => {
    fc.assert(
      fc.property(scaleCounts, scaleCounts, (one, other) => {
        const [later, earlier] = [sampleOf(one), sampleOf(other)];
        if (later === undefined || earlier === undefined) return;
        const p = welchPValue(later, earlier);
        if (p === undefined) return;
        const inverted = intervalPValue(
          (level) => welchDifference(later, earlier, { level }) ?? { low: 0, high: 0, level },
        );
        // Of 1 − p no more digits are left.
        if (p > 1e-12) expect(Math.abs(inverted / p - 1)).toBeLessThan(1e-9 + 1e-15 / p);
        else expect(inverted).toBeLessThan(2e-12);
      }),
    );
  });
});

describe('the p value of a difference of shares', () => {
  // Newcombe's pairs. SciPy 1.17.1: scipy.optimize.brentq in α over 1e-14…1-1e-9, xtol=1e-15, of
  // a/m - b/n - numpy.hypot(a/m - binomtest(a, m).proportion_ci(1 - α, 'wilson').low, binomtest(b, n)….high - b/n).
  // The pooled z test of R's prop.test(correct=FALSE) gives 0.00805, 0.00617, 0.0308, 0.0972 for the first four.
  test.each([
    [56, 70, 48, 80, 0.008133140358606931],
    [9, 10, 3, 10, 0.004963401417510263],
    [6, 7, 2, 7, 0.026625057547865278],
    [5, 56, 0, 29, 0.11755573067257473],
    [10, 10, 0, 20, 4.507819521428375e-9],
    [1, 1, 0, 1, 0.12023834065689717],
    [2, 3, 1, 3, 0.40971665596386],
    [45, 50, 40, 50, 0.1651665218477888],
    [120, 300, 150, 310, 0.03697193832139403],
  ])('of %d/%d and %d/%d agrees with the root in SciPy', (a, m, b, n, p) => {
    expectAgrees(sharesPValue({ part: a, whole: m }, { part: b, whole: n }), p);
    expectAgrees(sharesPValue({ part: b, whole: n }, { part: a, whole: m }), p);
  });

  test('known populations make it smaller', () => {
    // the same root with z²·(N − n)/(N − 1) in Wilson's formula
    const p = sharesPValue(
      { part: 45, whole: 50, population: 80 },
      { part: 40, whole: 50, population: 200 },
    );
    expectAgrees(p, 0.05195499455036933);
  });

  test('of equal shares is 1', () => {
    expect(sharesPValue({ part: 0, whole: 3 }, { part: 0, whole: 40 })).toBe(1);
    expect(sharesPValue({ part: 1, whole: 3 }, { part: 2, whole: 6 })).toBe(1);
  });

  test("is below 5 % exactly where Newcombe's interval leaves out 0", () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }))
      .map(([whole, part]): CountedShare => ({ part: part % (whole + 1), whole }));
    fc.assert(
      fc.property(share, share, (later, earlier) => {
        const [a, b] = [wilsonInterval(later), wilsonInterval(earlier)];
        if (a === undefined || b === undefined) throw new RangeError('an empty share in a test');
        const { low, high } = newcombeDifference(
          { value: later.part / later.whole, interval: a },
          { value: earlier.part / earlier.whole, interval: b },
        );
        const p = sharesPValue(later, earlier);
        if (Math.abs(p - 0.05) < 1e-9) return;
        expect(p < 0.05).toBe(low > 0 || high < 0);
      }),
    );
  });
});
