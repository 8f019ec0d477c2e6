import type { Amount, AssessmentObject, Indicator } from '../../catalogue/model.ts';
import { order1324 } from '../../catalogue/order1324.ts';
import type { LineMeasure, OrderLine } from '../../catalogue/order1324/orderLine.ts';
import type { IndexedIndicator } from '../indicatorIndex.ts';
import { measureTables } from '../measureColumns.ts';
import type { Term } from '../school.ts';
import { cutToYear, isDated, yearOf } from './cutToYear.ts';

/** In the shape that the counters of tables take. */
export interface IndexedLine extends IndexedIndicator {
  readonly measure: LineMeasure;
}

/** What is counted for a line of приказ 1324 in one half-year. */
export interface LineIndicator {
  readonly year: number;
  readonly line: string;
  readonly own: IndexedLine;
  /** What its share is divided by where that is not the whole of its own rows. */
  readonly among?: IndexedLine;
  /** What the line leaves out on purpose, and what of it looks wrong: counted to be told, not to be printed. */
  readonly leftOut: readonly IndexedLine[];
  readonly doubtful?: IndexedLine;
}

/** Everything that is counted for a line. */
export function allOf({ own, among, leftOut, doubtful }: LineIndicator): readonly IndexedLine[] {
  return [own, among, ...leftOut, doubtful].filter((one) => one !== undefined);
}

const order: AssessmentObject = {
  number: '',
  slug: 'order-1324',
  title: 'Показатели самообследования',
  about: 'Показатели приказа № 1324.',
  indicators: [],
};

/** Counters look at the measure alone; the rest of an indicator says nothing here. */
function toIndexed(key: string, title: string, measure: LineMeasure): IndexedLine {
  const indicator: Indicator = {
    key,
    title,
    unit: '',
    value: 'number',
    decimals: 0,
    direction: 'target',
    mode: 'summative',
    measure,
    unitOfCount: 'figure',
  };
  return { id: `${order.slug}.${key}`, object: order, indicator, measure };
}

/** The measure of a line in a half-year; `undefined`: the half-year says nothing of that year. */
function measureOf({ source }: OrderLine, term: Term, year: number): LineMeasure | undefined {
  const endsInYear = yearOf(term.to) === year;
  if (source.from === 'school') {
    const isWithin = endsInYear && yearOf(term.from) === year;
    return isWithin ? source.atLeast : undefined;
  }
  if (source.from === 'parts') return undefined;
  const { cut, measure } = source;
  // The counts of classes are those of the end of the half-year: certificates of May are no certificates of the autumn.
  const saysDay = [...measureTables(measure)].some(isDated);
  return cut === 'exams' && !endsInYear && !saysDay ? undefined : cutToYear(measure, term, year);
}

/** All that a half-year's tables can give for the lines of each calendar year it touches. */
export function lineIndicators(term: Term): readonly LineIndicator[] {
  const [first, last] = [yearOf(term.from), yearOf(term.to)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) =>
    order1324(year).flatMap((line): readonly LineIndicator[] => {
      const measure = measureOf(line, term, year);
      if (measure === undefined) return [];
      const key = `${year}/${line.number}`;
      const own = toIndexed(key, line.title, measure);
      const more = line.source.from === 'tables' ? line.source : undefined;
      const toCount = (name: string, of: Amount): IndexedLine =>
        toIndexed(`${key}/${name}`, line.title, { kind: 'count', of });
      const toCutCount = (name: string, of: Amount): IndexedLine =>
        toIndexed(`${key}/${name}`, line.title, cutToYear({ kind: 'count', of }, term, year));
      return [
        {
          year,
          line: line.number,
          own,
          ...(more?.among && { among: toCount('among', more.among) }),
          leftOut: (more?.leftOut ?? []).map((of, i) => toCutCount(`left-out-${i}`, of)),
          ...(more?.doubtful && { doubtful: toCutCount('doubtful', more.doubtful) }),
        },
      ];
    }),
  );
}
