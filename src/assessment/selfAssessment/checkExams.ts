import { order1324 } from '../../catalogue/order1324.ts';
import type { LineCount } from '../../ingest/selfAssessment/termLines.ts';
import { problem, type Problem } from '../../kit/problem.ts';
import { termsOf, type YearInput } from './countedLine.ts';
import { figureText } from './figureText.ts';
import type { LineValue, YearFigures } from './lineFigure.ts';
import { linePlace } from './linePlace.ts';

/** What a mean of each line may be: ОГЭ is marked, ЕГЭ has points, of which five are less than one task gives. */
const SCALES: ReadonlyMap<string, (value: number) => string | undefined> = new Map([
  ...['1.6', '1.7'].map((line) => [line, ofMarks] as const),
  ...['1.8', '1.9'].map((line) => [line, ofPoints] as const),
]);

function ofMarks(value: number): string | undefined {
  return value < 2 || value > 5 ? 'средняя отметка от 2 до 5' : undefined;
}

function ofPoints(value: number): string | undefined {
  return value <= 5 || value > 100 ? 'средний тестовый балл от 0 до 100' : undefined;
}

/**
 * Whether results of two scales got into one mean: a mean that can't be one of its scale (СМ-10), a base exam beside
 * the profile one (СМ-11), points that look like marks (СМ-12).
 */
export function checkExams({ year, lines }: YearFigures, input: YearInput): readonly Problem[] {
  return [...lines.flatMap((value) => checkScale(year, value)), ...checkRows(year, input)];
}

function checkScale(year: number, value: LineValue): readonly Problem[] {
  const line = order1324(year).find(({ number }) => number === value.line);
  if (line === undefined || value.origin === 'absent') return [];
  const { figure } = value;
  const scale = figure.kind === 'number' ? SCALES.get(line.number)?.(figure.value) : undefined;
  if (scale === undefined) return [];
  const details = { line: line.number, found: figureText(line, figure), scale };
  return [problem('СМ-10', linePlace([value]), details)];
}

function checkRows(year: number, input: YearInput): readonly Problem[] {
  const terms = new Set(termsOf(year, input).map(({ id }) => id));
  return input.termLines
    .filter((one) => one.year === year && terms.has(one.term))
    .flatMap(({ line, own, leftOut, doubtful }) => {
      const taken = 'absence' in own.found ? 0 : own.found.rows;
      const left = leftOut.reduce((sum, one) => sum + amountOf(one), 0);
      const wrong = doubtful === undefined ? 0 : amountOf(doubtful);
      const place = { file: 'absence' in own.found ? 'data' : (own.found.files[0] ?? 'data') };
      return [
        ...(left > 0 && taken > 0 ? [problem('СМ-11', place, { line, leftOut: left, taken })] : []),
        ...(wrong > 0 ? [problem('СМ-12', place, { line, doubtful: wrong })] : []),
      ];
    });
}

function amountOf({ found }: LineCount): number {
  return 'absence' in found || found.total.kind !== 'amounts' ? 0 : found.total.of;
}
