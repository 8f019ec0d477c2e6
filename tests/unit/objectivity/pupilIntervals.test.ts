import { beforeEach, describe, expect, test } from 'vitest';
import { estimateOutsideWorks } from '../../../src/assessment/objectivity/estimateOutsideWorks.ts';
import type { Estimate } from '../../../src/assessment/measurement.ts';
import type { OutsideStatistic } from '../../../src/catalogue/model.ts';
import { Random } from '../../../src/demo/random.ts';
import type { PupilProfile, PupilProfiles } from '../../../src/ingest/works/outsideWorks.ts';

let random: Random;
beforeEach(() => {
  random = new Random('pupils');
});

const RUNS = 2000;
const PUPILS = 80;

function drawn(): PupilProfile {
  const works = random.whole(1, 6);
  // Some pupils are marked kindly in everything, and are away more often.
  const own = random.unit();
  const journal = 3 + (random.chance(own) ? 1 : 0);
  const absent = random.binomial(works, 0.3 * own);
  const present = works - absent;
  const gaps = Array.from({ length: present }, () =>
    random.chance(0.2 + 0.6 * own) ? (random.chance(0.25) ? 2 : 1) : 0,
  );
  return {
    pairs: present,
    absolute: gaps.reduce((sum: number, gap) => sum + gap, 0),
    far: gaps.filter((gap) => gap === 2).length,
    absent,
    absentMarks: absent * journal,
    present,
    presentMarks: present * journal,
    quartiles: present,
    below: random.binomial(present, own),
  };
}

function estimated(statistic: OutsideStatistic, pupils: PupilProfiles): Estimate {
  const found = estimateOutsideWorks({ works: [], pupils }, { kind: 'outside-works', statistic });
  if ('missing' in found) throw new RangeError(`${statistic} is missing`);
  return found;
}

const draw = (n: number): PupilProfiles => Array.from({ length: n }, () => [drawn(), 1] as const);

describe('works of the same pupils', () => {
  // The truth is what very many pupils have together, within a thousandth or so.
  test.each<OutsideStatistic>([
    'mean-gap',
    'far-gap-share',
    'lower-quartile-share',
    'absent-difference',
  ])(
    'have a 95 %% interval that contains the truth in 93–97 %% of draws: %s',
    (statistic) => {
      const truth = estimated(statistic, draw(400_000)).value;
      const hits = Array.from({ length: RUNS }, () => estimated(statistic, draw(PUPILS))).filter(
        ({ interval }) => interval !== undefined && interval.low <= truth && truth <= interval.high,
      );
      expect(hits.length / RUNS).toBeGreaterThanOrEqual(0.93);
      expect(hits.length / RUNS).toBeLessThanOrEqual(0.97);
    },
    60_000,
  );

  test('would look far surer of the mean gap if each work were a pupil of its own', () => {
    const truth = estimated('mean-gap', draw(400_000)).value;
    const hits = Array.from({ length: RUNS }, () => {
      const pupils = draw(PUPILS);
      const { value, distribution, n } = estimated('mean-gap', pupils);
      expect(distribution).toEqual([]);
      // Student's interval of single works, from Σx and Σx² of gaps of 0, 1 and 2.
      const far = pupils.reduce((sum, [one]) => sum + one.far, 0);
      const squares = value * n + 2 * far;
      const error = Math.sqrt((squares / n - value ** 2) / (n - 1));
      return Math.abs(value - truth) <= 1.97 * error;
    }).filter(Boolean);
    expect(hits.length / RUNS).toBeLessThan(0.93);
  }, 60_000);
});
