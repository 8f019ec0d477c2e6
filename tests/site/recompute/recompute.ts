import type {
  Amount,
  Condition,
  Measure,
  RowNumber,
  SurveyItem,
} from '../../../src/catalogue/model.ts';
import { meets } from './conditions.ts';
import { readAnswers } from './readAnswers.ts';
import { readTable, type Row } from './readFiles.ts';

/** A value recomputed from the files the plain way; shares carry what they were divided from. */
export interface Recomputed {
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

export interface TermPlace {
  readonly root: string;
  readonly term: string;
  /** Last day, YYYY-MM-DD. */
  readonly end: string;
  /** Persons asked, by survey. */
  readonly population: ReadonlyMap<string, number>;
}

type Of<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const share = (numerator: number, denominator: number): Recomputed | undefined =>
  denominator === 0 ? undefined : { value: numerator / denominator, numerator, denominator };

function rowsOf(place: TermPlace, table: string, where: readonly Condition[] = []): readonly Row[] {
  const rows = readTable(place.root, place.term, table) ?? [];
  return rows.filter((row) => where.every((condition) => meets(row, condition, place.end)));
}

const numberIn = (row: Row, column: string): number | undefined => {
  const cell = row.get(column);
  return cell === undefined || typeof cell === 'string' ? undefined : Number(cell);
};

function rowNumber(row: Row, of: RowNumber): number | undefined {
  if ('column' in of) return numberIn(row, of.column);
  const hours = 'hoursFrom' in of;
  const from = numberIn(row, hours ? of.hoursFrom : of.daysFrom);
  const to = numberIn(row, hours ? of.hoursTo : of.daysTo);
  if (from === undefined || to === undefined) return undefined;
  return hours ? (to - from) / 60 : Math.floor(to / 1440) - Math.floor(from / 1440);
}

function amount(place: TermPlace, of: Amount): number {
  const rows = rowsOf(place, of.table, of.where);
  if ('rows' in of) return rows.length;
  if ('sum' in of) return sum(rows.map((row) => numberIn(row, of.sum) ?? 0));
  const columns = 'pairs' in of ? of.pairs : [of.distinct];
  const filled = rows.filter((row) => columns.every((column) => row.has(column)));
  return new Set(filled.map((row) => columns.map((column) => row.get(column)).join('|'))).size;
}

function pairs(
  place: TermPlace,
  table: string,
  where: readonly Condition[] | undefined,
  a: string,
  b: string,
): readonly (readonly [number, number])[] {
  return rowsOf(place, table, where).flatMap((row) => {
    const [x, y] = [numberIn(row, a), numberIn(row, b)];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
}

function spread(
  place: TermPlace,
  { statistic, where }: Of<'parallel-spread'>,
): Recomputed | undefined {
  const works = new Map<string, Map<string, number[]>>();
  for (const row of rowsOf(place, 'marks', where)) {
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
  return values.length === 0 ? undefined : { value: sum(values) / values.length };
}

/** Points of every answer that counts, over all surveys that ask the items. */
function points(
  place: TermPlace,
  items: readonly SurveyItem[],
  worth: (value: string | number, scale: readonly number[]) => number | undefined,
): readonly number[] {
  return items.flatMap(({ survey, question }) => {
    const read = readAnswers(place.root, place.term, survey);
    if (read === undefined) return [];
    const scale = read.scale(question);
    return read.answers.flatMap((answers) => {
      const value = answers.get(question);
      const point = value === undefined ? undefined : worth(value, scale);
      return point === undefined ? [] : [point];
    });
  });
}

const score = (value: string | number, scale: readonly number[]): number | undefined => {
  const [low = 0] = scale;
  const high = scale.at(-1) ?? 0;
  return typeof value === 'number' ? (value - low) / (high - low) : undefined;
};

/** The value of a measure in a term by its definition alone; undefined where the files hold nothing for it. */
export function recompute(measure: Measure, place: TermPlace, id: string): Recomputed | undefined {
  switch (measure.kind) {
    case 'share-of-rows': {
      const of = rowsOf(place, measure.table, measure.of);
      const that = of.filter((row) => measure.that.every((one) => meets(row, one, place.end)));
      return share(that.length, of.length);
    }
    case 'share-of-counts': {
      const all = pairs(place, measure.table, measure.where, measure.part, measure.whole);
      return share(sum(all.map(([part]) => part)), sum(all.map(([, whole]) => whole)));
    }
    case 'share-of-maximum': {
      const all = pairs(place, measure.table, measure.where, measure.points, measure.maximum);
      return share(sum(all.map(([x]) => x)), sum(all.map(([, most]) => most)));
    }
    case 'weighted-share': {
      const weights = rowsOf(place, measure.table, measure.where)
        .map((row) => measure.weights[Number(row.get(measure.column))])
        .filter((weight) => weight !== undefined);
      return weights.length === 0 ? undefined : { value: sum(weights) / weights.length };
    }
    case 'mean':
    case 'median': {
      const numbers = rowsOf(place, measure.table, measure.where)
        .map((row) => rowNumber(row, measure.of))
        .filter((one) => one !== undefined)
        .sort((a, b) => a - b);
      if (numbers.length === 0) return undefined;
      const middle = (numbers.length - 1) / 2;
      const median = ((numbers[Math.floor(middle)] ?? 0) + (numbers[Math.ceil(middle)] ?? 0)) / 2;
      return { value: measure.kind === 'mean' ? sum(numbers) / numbers.length : median };
    }
    case 'ratio': {
      const to = amount(place, measure.to);
      return to === 0 ? undefined : { value: (amount(place, measure.of) / to) * measure.per };
    }
    case 'count':
      return { value: amount(place, measure.of) };
    case 'parallel-spread':
      return spread(place, measure);
    case 'entered': {
      const [object, key] = id.split('.');
      const row = rowsOf(place, 'values').find(
        (one) => one.get('object') === object && one.get('indicator') === key,
      );
      if (row === undefined) return undefined;
      const [numerator, denominator] = [numberIn(row, 'numerator'), numberIn(row, 'denominator')];
      if (numerator !== undefined && denominator !== undefined)
        return share(numerator, denominator);
      const value = numberIn(row, 'value');
      return value === undefined ? undefined : { value };
    }
    case 'top-two-box': {
      const all = points(place, measure.items, (value, scale) =>
        typeof value === 'number'
          ? Number(scale.indexOf(value) >= scale.length - (scale.length > 3 ? 2 : 1))
          : undefined,
      );
      return share(sum(all), all.length);
    }
    case 'answer-share': {
      const all = points(place, measure.items, (value) =>
        ['hard', 'none', 'skip'].includes(String(value))
          ? undefined
          : Number(measure.values.includes(value)),
      );
      return share(sum(all), all.length);
    }
    case 'scale-mean':
    case 'index': {
      const all = points(place, measure.items, score);
      const most = measure.kind === 'scale-mean' ? measure.max : 1;
      return all.length === 0 ? undefined : { value: (sum(all) / all.length) * most };
    }
    case 'coverage': {
      const read = measure.surveys.map(
        (survey) => readAnswers(place.root, place.term, survey)?.answers.length ?? 0,
      );
      return share(
        sum(read),
        sum(measure.surveys.map((survey) => place.population.get(survey) ?? 0)),
      );
    }
    case 'not-yet':
      return undefined;
  }
}
