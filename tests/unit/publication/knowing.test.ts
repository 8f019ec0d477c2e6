import { describe, expect, it } from 'vitest';
import type { GroupEstimate, Measurement } from '../../../src/assessment/measurement.ts';
import { publish } from '../../../src/publication/publish.ts';
import type { PublishedMeasurement } from '../../../src/publication/published.ts';
import { indicatorOf } from '../assessment/indicator.ts';

/**
 * Somebody who has the program and knows how many people answered in each class: publishes every school there could be,
 * and keeps those that give exactly what was published. What all of those have in common is known, whatever the rules.
 */

const indicator = {
  ...indicatorOf(),
  value: 'share',
  unitOfCount: 'answer',
} as const;

interface ClassSize {
  /** Empty: those who named no class. They are counted in the whole and are no group of their own. */
  readonly name: string;
  readonly size: number;
}

function share(yes: number, size: number): GroupEstimate['estimate'] {
  return { value: yes / size, n: size, numerator: yes, denominator: size };
}

/** The measurement of a school where so many of each class said yes. */
function measure(classes: readonly ClassSize[], yes: readonly number[]): Measurement {
  const sum = (of: (at: number) => number, parallel = ''): number =>
    classes.reduce((all, { name }, at) => (name.startsWith(parallel) ? all + of(at) : all), 0);
  const total = (parallel?: string): GroupEstimate['estimate'] =>
    share(
      sum((at) => yes[at] ?? 0, parallel),
      sum((at) => classes[at]?.size ?? 0, parallel),
    );
  const named = classes.filter(({ name }) => name !== '');
  const parallels = [...new Set(named.map(({ name }) => name.charAt(0)))];
  return {
    object: 'food',
    key: 'food',
    term: '2025-2026-1',
    result: total(),
    change: { kind: 'none', reason: 'first-term' },
    groups: [
      ...parallels.map((name) => ({ dimension: 'parallel' as const, name, estimate: total(name) })),
      ...named.map(({ name, size }) => ({
        dimension: 'class' as const,
        name,
        estimate: share(yes[classes.findIndex((one) => one.name === name)] ?? 0, size),
      })),
    ],
    answers: [],
    enumeration: 'sample',
    provenance: { method: '', sources: [] },
  };
}

function estimateOf({ result }: Measurement): GroupEstimate['estimate'] {
  if ('missing' in result) throw new Error('nobody answered');
  return result;
}

/** Every way in which people of classes of these sizes can answer. */
function worlds([first, ...rest]: readonly ClassSize[]): readonly (readonly number[])[] {
  if (first === undefined) return [[]];
  return worlds(rest).flatMap((world) =>
    Array.from({ length: first.size + 1 }, (_, yes) => [yes, ...world]),
  );
}

/** Whether a group of so many, of whom so many said yes, may be told: it is no secret what the rest leaves of it. */
function mayBeTold(size: number, yes: number): boolean {
  return size >= rules.minimum && yes > DOUBT && yes < size - DOUBT;
}

/** What of a school is known for certain though it must not be: names of classes, none for those who named none. */
function knownFor(
  classes: readonly ClassSize[],
  publishOne: (measurement: Measurement) => PublishedMeasurement | undefined,
): readonly string[] {
  const alike = Map.groupBy(worlds(classes), (world) =>
    JSON.stringify(publishOne(measure(classes, world))),
  );
  return [...alike].flatMap(([text, same]) => {
    const published = JSON.parse(text) as PublishedMeasurement;
    return classes.flatMap(({ name, size }, at) => {
      const [first, ...others] = new Set(same.map((world) => world[at] ?? 0));
      if (first === undefined || others.length > 0) return [];
      const group = published.groups.find((one) => one.name === name);
      const isTold = name === '' ? mayBeTold(size, first) : group?.result.kind === 'shown';
      return isTold ? [] : [`${name} ${text}`];
    });
  });
}

/** The rules call answers that differ by no more from all or none alike. */
const DOUBT = 2;

const rules = { edition: 'internal', minimum: 5, indicator: () => indicator } as const;
const schools: readonly (readonly ClassSize[])[] = [
  [3, 9],
  [4, 5, 12],
  [2, 3, 10, 6],
  [5, 6, 7],
  [5, 5, 5, 5],
  [6, 11, 8],
  [1, 8, 9],
  [4, 4, 13],
  // Parallels of small classes only.
  [3, 8, 3, 9],
  [2, 7, 2, 8],
  [3, 3, 4],
].flatMap((sizes) => [
  sizes.map((size, at) => ({ name: `1${'АБВГ'.charAt(at)}`, size })),
  sizes.map((size, at) => ({ name: `${1 + (at % 2)}${'АБВГ'.charAt(at)}`, size })),
  sizes.map((size, at) => ({ name: `${1 + at}А`, size })),
]);

/** The last ones named no class. */
const withUnnamed: readonly (readonly ClassSize[])[] = [
  [9, 12, 1],
  [8, 7, 2],
  [6, 9, 4],
  [12, 5],
  [9, 8, 6],
  [3, 9, 3],
  [3, 9, 8],
  [4, 4],
  [5, 6, 7, 1],
  [2, 7, 6, 2],
].flatMap((sizes) => {
  const named = (nameAt: (at: number) => string): readonly ClassSize[] =>
    sizes.map((size, at) => ({ name: at === sizes.length - 1 ? '' : nameAt(at), size }));
  return [
    named((at) => `1${'АБВ'.charAt(at)}`),
    named((at) => `${1 + (at % 2)}${'АБВ'.charAt(at)}`),
    named((at) => `${1 + at}А`),
  ];
});

describe('somebody who has the program and knows every class', () => {
  it('finds out what no hidden class answered, in every school there could be', () => {
    for (const classes of schools) {
      expect(knownFor(classes, (measurement) => publish([measurement], rules)[0])).toEqual([]);
    }
  }, 60_000);

  it('finds out as little of those who named no class', () => {
    for (const classes of withUnnamed) {
      expect(knownFor(classes, (measurement) => publish([measurement], rules)[0])).toEqual([]);
    }
  }, 60_000);

  it('finds some of those out where the whole is told as if all had named a class', () => {
    const found = withUnnamed.flatMap((classes) =>
      knownFor(classes, (one) => {
        const named = one.groups.filter(({ dimension }) => dimension === 'class');
        const yes = named.reduce((sum, { estimate }) => sum + (estimate.numerator ?? 0), 0);
        const size = named.reduce((sum, { estimate }) => sum + estimate.n, 0);
        const [blind] = publish([{ ...one, result: share(yes, size) }], rules);
        return blind && { ...blind, result: { kind: 'shown', estimate: estimateOf(one) } };
      }),
    );
    expect(found.some((text) => text.startsWith(' '))).toBe(true);
  }, 60_000);

  it('finds some out where small classes are hidden by their size alone', () => {
    const blind = { ...rules, indicator: () => ({ ...indicator, value: 'number' as const }) };
    const found = schools
      .slice(0, 6)
      .flatMap((classes) => knownFor(classes, (one) => publish([one], blind)[0]));
    expect(found.length).toBeGreaterThan(0);
  });
});
