import { describe, expect, it } from 'vitest';
import type { GroupEstimate, Measurement } from '../../../src/assessment/measurement.ts';
import type { Indicator } from '../../../src/catalogue/model.ts';
import { publish } from '../../../src/publication/publish.ts';
import type { PublishedGroup } from '../../../src/publication/published.ts';
import { allCounts, possibleCounts, type Cell } from './attacker.ts';

const indicator: Indicator = {
  key: 'safe',
  title: 'Чувствуют себя в безопасности',
  unit: '%',
  value: 'share',
  decimals: 0,
  direction: 'up',
  mode: 'formative',
  measure: { kind: 'entered' },
  unitOfCount: 'answer',
};

interface ClassAnswers {
  readonly parallel: string;
  readonly name: string;
  readonly size: number;
  readonly yes: number;
}

/** Mulberry32 (T. Ettinger): a small seeded generator. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Small and unanimous classes are far more frequent than in life. */
function makeSchool(seed: number): readonly ClassAnswers[] {
  const random = randomOf(seed);
  const parallels = 1 + Math.floor(random() * 6);
  return Array.from({ length: parallels }, (_, at) => at + 1).flatMap((parallel) =>
    ['А', 'Б', 'В', 'Г'].slice(0, 1 + Math.floor(random() * 4)).map((letter) => {
      const size = 1 + Math.floor(random() ** 1.5 * 30);
      const mood = random();
      const share = mood < 0.2 ? 0 : mood > 0.8 ? 1 : mood;
      const yes = Array.from({ length: size }, () => random() < share).filter(Boolean).length;
      return { parallel: String(parallel), name: `${parallel}${letter}`, size, yes };
    }),
  );
}

function group(dimension: 'class' | 'parallel', name: string, classes: readonly ClassAnswers[]) {
  const [yes, size] = sums(classes);
  const estimate = { value: yes / size, n: size, numerator: yes, denominator: size };
  return { dimension, name, estimate } satisfies GroupEstimate;
}

function sums(classes: readonly ClassAnswers[]): readonly [yes: number, size: number] {
  return [
    classes.reduce((sum, { yes }) => sum + yes, 0),
    classes.reduce((sum, { size }) => sum + size, 0),
  ];
}

function measure(classes: readonly ClassAnswers[]): Measurement {
  const [yes, size] = sums(classes);
  const parallels = [...new Set(classes.map(({ parallel }) => parallel))];
  return {
    object: 'safety',
    key: 'safe',
    term: '2025-2026-1',
    result: { value: yes / size, n: size, numerator: yes, denominator: size },
    change: { kind: 'none', reason: 'first-term' },
    groups: [
      ...parallels.map((name) =>
        group(
          'parallel',
          name,
          classes.filter(({ parallel }) => parallel === name),
        ),
      ),
      ...classes.map((one) => group('class', one.name, [one])),
    ],
    answers: [],
    enumeration: 'sample',
    provenance: { method: '', sources: [] },
  };
}

/** The counts that a published figure allows. */
function allowed({ result }: PublishedGroup, size: number): number[] {
  switch (result.kind) {
    case 'shown':
      return [Math.round(result.estimate.value * size)];
    case 'range':
      return allCounts(size).filter(
        (count) => count / size >= result.low - 1e-9 && count / size <= result.high + 1e-9,
      );
    case 'hidden':
      return allCounts(size);
  }
}

/** Names of the groups that are not shown and have one possible count only. */
function attack(classes: readonly ClassAnswers[], groups: readonly PublishedGroup[]): string[] {
  const [yes] = sums(classes);
  const find = (name: string): PublishedGroup => {
    const found = groups.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no group ${name}`);
    return found;
  };
  const parallels = groups.filter(({ dimension }) => dimension === 'parallel');
  const cells = parallels.map((parallel): Cell => {
    const own = classes.filter((one) => one.parallel === parallel.name);
    const [, size] = sums(own);
    const parts = own.map((one): Cell => ({
      name: one.name,
      size: one.size,
      allowed: allowed(find(one.name), one.size),
      parts: [],
    }));
    return { name: parallel.name, size, allowed: allowed(parallel, size), parts };
  });
  const possible = possibleCounts(cells, yes);
  return groups
    .filter(({ result, name }) => result.kind !== 'shown' && possible.get(name)?.size === 1)
    .map(({ name }) => name);
}

describe('somebody who tries everything that fits the published figures', () => {
  const rules = { edition: 'internal', minimum: 5, indicator: () => indicator } as const;
  const schools = Array.from({ length: 200 }, (_, seed) => makeSchool(seed + 1));

  it('finds out the answers of no hidden class or parallel in 200 schools', () => {
    let hidden = 0;
    for (const classes of schools) {
      const [published] = publish([measure(classes)], rules);
      if (published?.result.kind !== 'shown') continue;
      hidden += published.groups.filter(({ result }) => result.kind !== 'shown').length;
      expect(attack(classes, published.groups)).toEqual([]);
    }
    expect(hidden).toBeGreaterThan(500);
  });

  it('finds many out where only the small groups themselves are hidden', () => {
    const found = schools.flatMap((classes) => {
      const { groups } = measure(classes);
      const careless = groups.map(({ dimension, name, estimate }): PublishedGroup => ({
        dimension,
        name,
        result:
          estimate.n < 5
            ? { kind: 'hidden', minimum: 5, because: 'few' }
            : { kind: 'shown', estimate },
      }));
      return attack(classes, careless);
    });
    expect(found.length).toBeGreaterThan(50);
  });

  it('finds some out where unanimous groups are shown exactly and only sizes count', () => {
    const found = schools.flatMap((classes) => {
      const blind = { ...rules, indicator: () => ({ ...indicator, value: 'number' as const }) };
      const [published] = publish([measure(classes)], blind);
      return published?.result.kind === 'shown' ? attack(classes, published.groups) : [];
    });
    expect(found.length).toBeGreaterThan(0);
  });
});
