import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/stats/normalQuantile.ts';
import { studentQuantile } from '../../../src/stats/studentQuantile.ts';
import { expectAgrees } from './agree.ts';

// SciPy 1.17.1.
describe('normalQuantile', () => {
  // scipy.special.ndtri(p)
  test.each([
    [0.025, -1.9599639845400545],
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9995, 3.2905267314919255],
  ])('of %d agrees with SciPy', (probability, outside) => {
    expectAgrees(normalQuantile(probability), outside);
  });

  test.each([0, 1, -0.1, Number.NaN])('has no value at %d', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(RangeError);
  });
});

describe('studentQuantile', () => {
  // scipy.stats.t.ppf(p, df); both sides of the change of method at 1000 degrees.
  test.each([
    [1, 0.32491969623290634, 12.706204736174694, 636.6192487687897],
    [1.5, 0.30074539256979543, 6.016663104427929, 82.84744670366369],
    [2, 0.2886751345948128, 4.302652729749462, 31.599054576445365],
    [2.7, 0.27932846331796923, 3.3921483831737507, 15.63577286317451],
    [3, 0.2766706623326898, 3.1824463052837078, 12.923978636687961],
    [9.99, 0.2601917624117305, 2.2284412121637445, 4.588587821065746],
    [24, 0.25617339831779157, 2.0638985616280245, 3.745398619290096],
    [57.31, 0.25452640207303256, 2.002230737015153, 3.468547016974524],
    [120, 0.25390952321492877, 1.9799304050824402, 3.373453768562533],
    [999.5, 0.2534145495680494, 1.9623402703838457, 3.3002875419555506],
    [1000, 0.25341451583949876, 1.9623390808264083, 3.300282648423944],
    [1234.5, 0.25340170878813223, 1.9618874833313453, 3.2984254228684353],
    [123456.7, 0.25334764909335167, 1.9599832001362323, 3.2906055440824478],
    [1e6, 0.25334717053784184, 1.959966356814107, 3.2905364612487222],
  ])('with %d degrees agrees with SciPy at 0.6, 0.975 and 0.9995', (degrees, a, b, c) => {
    expectAgrees(studentQuantile(0.6, degrees), a);
    expectAgrees(studentQuantile(0.975, degrees), b);
    expectAgrees(studentQuantile(0.9995, degrees), c);
  });

  test('is symmetric about 0', () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
    expectAgrees(studentQuantile(0.025, 24), -2.0638985616280245);
    expectAgrees(studentQuantile(0.025, 123456.7), -1.9599832001362323);
  });

  test('approaches the normal quantile from above as degrees grow', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), (exponent) => {
        const [less, more] = [10 ** exponent, 10 ** exponent * 1.1];
        expect(studentQuantile(0.975, less)).toBeGreaterThan(studentQuantile(0.975, more));
        expect(studentQuantile(0.975, more)).toBeGreaterThan(normalQuantile(0.975));
      }),
    );
  });

  test.each([
    [0, 5],
    [1, 5],
    [0.975, 0],
    [0.975, Number.NaN],
  ])('has no value at probability %d with %d degrees', (probability, degrees) => {
    expect(() => studentQuantile(probability, degrees)).toThrow(RangeError);
  });
});
