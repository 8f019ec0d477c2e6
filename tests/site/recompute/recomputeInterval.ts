import type { Measure } from '../../../src/catalogue/model.ts';
import { tables } from '../../../src/monitoring/tables.ts';
import { meets } from './conditions.ts';
import { outsideWorks } from './outsideWorks.ts';
import { numberIn, sum, type Recomputed } from './plain.ts';
import type { Row } from './readFiles.ts';
import { numbersOf, pointsOf, rowsOf, weightsOf, type TermPlace } from './recompute.ts';
import { respondents } from './recomputeAnswers.ts';
import { studentQuantile } from './studentQuantile.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** R: `qnorm(0.975)`. */
const Z = 1.959963984540054;

/** (N − n)/(N − 1), where it is known out of how many the n were drawn. */
function correction(n: number, population: number | undefined): number {
  return population === undefined || n > population ? 1 : (population - n) / (population - 1);
}

/** Wilson's interval as its author wrote it, with z² corrected for the population. */
function wilson({ value: p, n }: Recomputed, population: number | undefined): Bounds {
  const zz = Z * Z * correction(n, population);
  const centre = (p + zz / (2 * n)) / (1 + zz / n);
  const half = (Math.sqrt(zz) * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))) / (1 + zz / n);
  return { low: centre - half, high: centre + half };
}

/** Σx/Σy of whole units with the spread of x − R·y between them; a mean is the same with y = 1. */
function linear(
  units: readonly (readonly [x: number, y: number])[],
  population: number | undefined,
  [least, most]: readonly [number, number],
): Bounds | undefined {
  const n = units.length;
  const whole = sum(units.map(([, y]) => y));
  const value = sum(units.map(([x]) => x)) / whole;
  const variance = sum(units.map(([x, y]) => (x - value * y) ** 2)) / (n - 1);
  const error = Math.sqrt(n * variance * correction(n, population)) / whole;
  // Units that do not differ at all say nothing of how others may differ.
  if (n < 2 || error < 1e-12) return undefined;
  const half = studentQuantile(n - 1) * error;
  return { low: Math.max(least, value - half), high: Math.min(most, value + half) };
}

const WHOLE = [0, 1] as const;
const ANY = [-Infinity, Infinity] as const;

/** What a cell of the column can hold by the description of its table. */
function endsOf(
  table: (typeof tables)[number],
  { of }: Extract<Measure, { kind: 'mean' | 'median' }>,
): readonly [number, number] {
  const cell = table.columns.find((one) => 'column' in of && one.name === of.column)?.cell;
  return cell?.type === 'whole' || cell?.type === 'number' ? [cell.min, cell.max] : ANY;
}

/** What one row of marks adds: points out of points. */
function pointsIn(row: Row, measure: Measure, end: string): readonly [number, number] | undefined {
  if (measure.kind === 'share-of-rows') {
    return [measure.that.every((one) => meets(row, one, end)) ? 1 : 0, 1];
  }
  if (measure.kind === 'share-of-maximum') {
    const [x, y] = [numberIn(row, measure.points), numberIn(row, measure.maximum)];
    return x === undefined || y === undefined ? undefined : [x, y];
  }
  if (measure.kind !== 'weighted-share') return undefined;
  const weight = measure.weights[Number(row.get(measure.column))];
  return weight === undefined ? undefined : [weight, 1];
}

/** Marks of one pupil hang together, so the pupils are the units: all that a pupil has is added up first. */
function linearByPupil(
  measure: Extract<Measure, { table: string }>,
  place: TermPlace,
): Bounds | undefined {
  const where = measure.kind === 'share-of-rows' ? measure.of : measure.where;
  const points = rowsOf(place, measure.table, where).flatMap((row) => {
    const found = pointsIn(row, measure, place.end);
    return found === undefined ? [] : [{ code: row.get('code'), x: found[0], y: found[1] }];
  });
  const pupils = [...Map.groupBy(points, ({ code }) => code).values()].map(
    (own) => [sum(own.map(({ x }) => x)), sum(own.map(({ y }) => y))] as const,
  );
  return linear(pupils, undefined, WHOLE);
}

/** The 95 % interval of a recomputed value; undefined for what is counted in full or has no interval by its method. */
export function recomputeInterval(
  measure: Measure,
  place: TermPlace,
  found: Recomputed,
): Bounds | undefined {
  if ('items' in measure) {
    const surveys = measure.items.map(({ survey }) => survey);
    const asked = [...new Set(surveys)].map((survey) => place.population.get(survey) ?? NaN);
    const population = sum(asked);
    const isShare = measure.kind === 'top-two-box' || measure.kind === 'answer-share';
    if (isShare && asked.length === surveys.length) return wilson(found, population);
    const units = respondents(measure, place).map(({ points, answers }) => [points, answers]);
    const most = measure.kind === 'scale-mean' ? measure.max : 1;
    const bounds = linear(
      units.map(([points = 0, answers = 0]) => [points, answers] as const),
      population,
      WHOLE,
    );
    return bounds && { low: bounds.low * most, high: bounds.high * most };
  }
  if (measure.kind === 'outside-works') {
    return outsideWorks(place.root, place.term, measure.statistic)?.bounds;
  }
  const table = 'table' in measure ? tables.find(({ name }) => name === measure.table) : undefined;
  if (!('table' in measure) || table?.enumeration !== 'sample') return undefined;
  if (measure.table === 'marks') return linearByPupil(measure, place);
  switch (measure.kind) {
    case 'share-of-rows':
    case 'share-of-counts':
      return wilson(found, undefined);
    case 'share-of-maximum':
      return linear(pointsOf(measure, place), undefined, WHOLE);
    case 'weighted-share':
      return linear(
        weightsOf(measure, place).map((weight) => [weight, 1] as const),
        undefined,
        WHOLE,
      );
    case 'mean':
      return linear(
        numbersOf(measure, place).map((one) => [one, 1] as const),
        undefined,
        endsOf(table, measure),
      );
    case 'median':
    case 'parallel-spread':
      return undefined;
  }
}
