import type { Measure } from '../../../src/catalogue/model.ts';
import type { Row } from './readFiles.ts';
import { numberIn, sum, type Recomputed } from './plain.ts';

/** How far the classes of a parallel lie apart in the same work, on average over the works. */
export function parallelSpread(
  rows: readonly Row[],
  statistic: Extract<Measure, { kind: 'parallel-spread' }>['statistic'],
): Recomputed | undefined {
  const works = new Map<string, Map<string, number[]>>();
  for (const row of rows) {
    const [points, most] = [numberIn(row, 'primary'), numberIn(row, 'max_primary')];
    if (points === undefined || most === undefined) continue;
    const name = String(row.get('class'));
    const key = [
      row.get('procedure'),
      row.get('subject'),
      row.get('date') ?? '',
      parseInt(name),
    ].join('|');
    const classes = works.get(key) ?? new Map<string, number[]>();
    works.set(key, classes.set(name, [...(classes.get(name) ?? []), points / most]));
  }
  const values = [...works.values()]
    .filter((classes) => classes.size > 1)
    .map((classes) => {
      const groups = [...classes.values()];
      const means = groups.map((group) => sum(group) / group.length);
      if (statistic === 'range') return Math.max(...means) - Math.min(...means);
      const all = groups.flat();
      const mean = sum(all) / all.length;
      const between = sum(groups.map((group, i) => group.length * ((means[i] ?? 0) - mean) ** 2));
      return between / sum(all.map((one) => (one - mean) ** 2));
    });
  return values.length === 0 ? undefined : { value: sum(values) / values.length, n: values.length };
}
