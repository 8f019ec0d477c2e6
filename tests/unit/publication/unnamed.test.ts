import path from 'node:path';
import { expect, it } from 'vitest';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { loadChecked } from '../../../src/cli/loadChecked.ts';
import { indicatorsOf, publishSchool } from '../../../src/cli/publishSchool.ts';
import type { Edition, PublishedMeasurement } from '../../../src/publication/published.ts';

const project = path.resolve(import.meta.dirname, '../../..');

const sizeOf = ({ result }: PublishedMeasurement['groups'][number]): number =>
  result.kind === 'shown' ? result.estimate.n : 0;

/**
 * How many people all less the shown groups of a dimension leaves, for each dimension of the answers, with and without
 * the shown audiences that have no class.
 */
function leftOver(
  { result, groups }: PublishedMeasurement,
  classless: ReadonlySet<string>,
): readonly number[] {
  if (result.kind !== 'shown') return [];
  const sum = (some: PublishedMeasurement['groups']): number =>
    some.reduce((all, group) => all + sizeOf(group), 0);
  const others = groups.filter((one) => one.dimension === 'audience' && classless.has(one.name));
  return [...Map.groupBy(groups, ({ dimension }) => dimension)].flatMap(([dimension, set]) => {
    const left = result.estimate.n - sum(set);
    return dimension === 'audience' ? [left] : [left, left - sum(others)];
  });
}

it.each<Edition>(['public', 'internal'])(
  'of all answers less the shown groups never fewer than the minimum are left, in the %s edition',
  async (edition) => {
    const { loaded, years } = await loadChecked(project);
    if (loaded === undefined) throw new Error('the demo school does not load');
    const indicators = indicatorsOf(loaded);
    const input = publishSchool(loaded, assessSchool(loaded), edition, '2026-11-24', years);
    const asked = input.measurements.filter(
      ({ object, key }) => 'items' in (indicators.get(`${object}.${key}`)?.measure ?? {}),
    );
    const classless = new Set(
      loaded.surveys
        .filter(({ questions }) => questions.every(({ group }) => group === undefined))
        .map(({ audience }) => audience),
    );
    const told = asked.filter((one) =>
      leftOver(one, classless).some((left) => left > 0 && left < input.minimum),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(told.map(({ object, key, term }) => `${term} ${object}.${key}`)).toEqual([]);
  },
);
