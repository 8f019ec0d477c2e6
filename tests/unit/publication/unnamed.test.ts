import path from 'node:path';
import { expect, it } from 'vitest';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { loadChecked } from '../../../src/cli/loadChecked.ts';
import { indicatorsOf, publishSchool } from '../../../src/cli/publishSchool.ts';
import type { Edition, PublishedMeasurement } from '../../../src/publication/published.ts';

const project = path.resolve(import.meta.dirname, '../../..');

/** How many people all less the shown groups of a dimension leaves, for each dimension of the answers. */
function leftOver({ result, groups }: PublishedMeasurement): readonly number[] {
  if (result.kind !== 'shown') return [];
  const { n } = result.estimate;
  return [...Map.groupBy(groups, ({ dimension }) => dimension).values()].map((set) =>
    set.reduce(
      (left, group) => (group.result.kind === 'shown' ? left - group.result.estimate.n : left),
      n,
    ),
  );
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
    const told = asked.filter((one) =>
      leftOver(one).some((left) => left > 0 && left < input.minimum),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(told.map(({ object, key, term }) => `${term} ${object}.${key}`)).toEqual([]);
  },
);
