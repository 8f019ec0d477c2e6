import { describe, expect, test } from 'vitest';
import {
  assessObjectivity,
  type TermObjectivity,
} from '../../../src/assessment/objectivity/assessObjectivity.ts';
import { objectivityNorms } from '../../../src/assessment/objectivity/objectivityNorms.ts';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { OutsideStatistic } from '../../../src/catalogue/model.ts';
import type { OutsideWork, WorkPart } from '../../../src/ingest/works/outsideWorks.ts';
import { hiddenParts } from '../../../src/publication/objectivity/hiddenParts.ts';
import { publishObjectivity } from '../../../src/publication/objectivity/publishObjectivity.ts';
import { tellsHiddenWork } from '../../../src/publication/objectivity/tellsHiddenWork.ts';
import type {
  Hidden,
  PublishedPart,
  PublishedWork,
} from '../../../src/publication/objectivity/publishedObjectivity.ts';

function part(n: number, absent = 0): WorkPart {
  const half = Math.floor(n / 2);
  return {
    written: n,
    scores: [
      [9, half],
      [11, n - half],
    ],
    marks: [
      [4, 4, n - half],
      [4, 3, half],
    ],
    journal: { present: [[4, n]], absent: absent === 0 ? [] : [[3, absent]] },
  };
}

function work(
  parallel: number,
  sizes: readonly number[],
  { subject = `Предмет ${parallel}`, absent = 0 } = {},
): OutsideWork {
  return {
    procedure: 'ВПР',
    subject,
    parallel,
    maxima: [20],
    whole: part(
      sizes.reduce((sum, n) => sum + n, 0),
      absent,
    ),
    classes: sizes.map((n, at) => ({ name: `${parallel}${'АБВ'.charAt(at)}`, part: part(n) })),
    benchmarks: [],
  };
}

function assessed(works: readonly OutsideWork[]): readonly TermObjectivity[] {
  const term = {
    term: '2025-2026-2',
    indicators: new Map(),
    coverage: [],
    outside: { works, pupils: [], files: new Map() },
  };
  return assessObjectivity({ terms: [term], files: [] }, objectivityNorms(categories, new Map()));
}

function published(
  works: readonly OutsideWork[],
  edition: 'public' | 'internal' = 'public',
  minimum = edition === 'public' ? 10 : 5,
): readonly PublishedWork[] {
  return publishObjectivity(assessed(works), { edition, minimum })[0]?.works ?? [];
}

type Statistic = 'scores' | 'agreement' | 'turnout' | 'absent';

const stateIn = (part: PublishedPart | Hidden, statistic: Statistic): string => {
  if ('hidden' in part) return part.hidden;
  const value = part[statistic];
  if (value === undefined) return 'nothing';
  return 'hidden' in value ? value.hidden : 'shown';
};

const stateOf = ({ result }: PublishedWork, statistic: Statistic): string =>
  'hidden' in result ? result.hidden : stateIn(result.part, statistic);

describe('parts of a published sum', () => {
  const hidden = (sizes: readonly number[], forced: readonly number[] = []): readonly number[] =>
    [...hiddenParts(sizes, (n) => ({ n, value: 1, isForced: forced.includes(n) }), 10).parts].sort(
      (a, b) => a - b,
    );

  test('are all shown where each has enough people', () => {
    expect(hidden([10, 30, 12])).toEqual([]);
  });

  test('hide the next smallest beside a small one, which could be subtracted otherwise', () => {
    expect(hidden([30, 9, 20])).toEqual([9, 20]);
  });

  test('hide another beside one that must not be shown for what it says', () => {
    expect(hidden([30, 40, 50], [50])).toEqual([30, 50]);
  });

  test('hide on while the hidden ones together are too few', () => {
    expect(hidden([3, 4, 30, 20])).toEqual([3, 4, 20]);
    expect(hidden([6, 7, 30, 20])).toEqual([6, 7]);
  });

  test('of nobody hide nothing', () => {
    expect(hidden([0, 12, 30])).toEqual([]);
  });
});

describe('a sum over all parts', () => {
  const told = (sizes: readonly number[], forced: readonly number[]): boolean =>
    hiddenParts(sizes, (n) => ({ n, value: 1, isForced: forced.includes(n) }), 10).totalTells;

  test('tells of the only part, and not of two that cover each other', () => {
    expect(told([30], [30])).toBe(true);
    expect(told([30, 40], [30, 40])).toBe(false);
    expect(told([30, 40], [])).toBe(false);
  });

  test('of a term is kept back with the only work it is made of', () => {
    const alike: OutsideWork = { ...work(5, [30]), whole: { ...part(30), marks: [[4, 3, 30]] } };
    const rules = { edition: 'public', minimum: 10 } as const;
    const passports = publishObjectivity(assessed([alike]), rules);
    const tells = (statistic: OutsideStatistic): boolean =>
      tellsHiddenWork(passports, '2025-2026-2', { kind: 'outside-works', statistic });
    expect(tells('mean-gap')).toBe(true);
    expect(tells('overlap-share')).toBe(false);
    const two = publishObjectivity(assessed([work(5, [30]), work(6, [30])]), rules);
    expect(two[0]?.telling).toEqual([]);
  });
});

describe('a passport of objectivity', () => {
  test('hides a work of few pupils, and what else would give its numbers away', () => {
    const works = published([work(5, [8]), work(6, [20, 20]), work(7, [15])]);
    expect(works.map((one) => stateOf(one, 'scores'))).toEqual(['few', 'shown', 'neighbour']);
    expect(works.map((one) => stateOf(one, 'agreement'))).toEqual(['few', 'shown', 'neighbour']);
    expect(works.map((one) => stateOf(one, 'turnout'))).toEqual(['few', 'nothing', 'nothing']);
  });

  test('of a hidden work says its name and nothing else', () => {
    const [hidden] = published([work(5, [8]), work(6, [20])]);
    expect(hidden?.result).toEqual({ hidden: 'few' });
  });

  test('shows classes inside the school only, and hides a small one with another', () => {
    const works = [work(5, [20, 4, 25])];
    const classesOf = ([one]: readonly PublishedWork[]) =>
      one === undefined || 'hidden' in one.result
        ? []
        : one.result.classes.map(({ result }) => stateIn(result, 'agreement'));
    expect(classesOf(published(works))).toEqual([]);
    expect(classesOf(published(works, 'internal'))).toEqual(['neighbour', 'few', 'shown']);
  });

  test('keeps the marks of a few absent back', () => {
    const works = published([
      work(5, [40], { absent: 3 }),
      work(6, [40], { absent: 12 }),
      work(7, [40], { absent: 20 }),
    ]);
    expect(works.map((one) => stateOf(one, 'absent'))).toEqual(['few', 'neighbour', 'shown']);
  });

  test('shows no table of pairs beside a hidden work of the same subject', () => {
    const tableOf = ({ result }: PublishedWork) => ('hidden' in result ? undefined : result.marks);
    const physics = { subject: 'Физика' };
    const alone = published([work(5, [60], physics), work(6, [60], physics)]);
    expect(alone.map((one) => tableOf(one) !== undefined)).toEqual([true, true]);
    const beside = published([
      work(5, [60], physics),
      work(6, [4], physics),
      work(7, [50]),
      work(8, [60]),
    ]);
    expect(beside.map((one) => tableOf(one) !== undefined)).toEqual([false, false, true, true]);
  });

  test('of pupils who all have the same tells neither their marks nor that it needs a look', () => {
    const alike = (parallel: number): OutsideWork => ({
      ...work(parallel, [30]),
      whole: { ...part(30), marks: [[4, 3, 30]] },
    });
    const works = published([alike(5), work(6, [40]), work(7, [50])]);
    const [one] = works;
    if (one === undefined || 'hidden' in one.result) throw new Error('the work is hidden');
    expect(one.result.part.agreement).toEqual({ hidden: 'pairs' });
    expect(one.result.part.correlation).toEqual({ hidden: 'pairs' });
    expect(one.result.part.bands.gap).toBeUndefined();
    expect(one.result.marks).toBeUndefined();
    expect(one.result.attention).toEqual([]);
    // The sum over all works less the shown ones would tell it.
    expect(works.map((work) => stateOf(work, 'agreement'))).toEqual([
      'pairs',
      'neighbour',
      'shown',
    ]);
  });
});
