import { order1324 } from '../../catalogue/order1324.ts';
import type { OrderLine } from '../../catalogue/order1324/orderLine.ts';
import type { EnteredLine } from '../../ingest/selfAssessment/enteredLine.ts';
import { problem, type Problem } from '../../kit/problem.ts';
import { termsOf, type YearInput } from './countedLine.ts';
import { figureText, printedTolerance } from './figureText.ts';
import type { LineFigure, LineValue, YearFigures } from './lineFigure.ts';
import { shareTolerance } from './shareTolerance.ts';

/**
 * What the school entered against the tables: another figure than they give, without a note that says why (СМ-04), and
 * fewer persons in a year than one half-year shows already (СМ-09).
 * The first argument is what `yearFigures` gives for that year.
 */
export function checkEntered(
  { year, lines }: YearFigures,
  entered: ReadonlyMap<string, EnteredLine>,
  input: YearInput,
): readonly Problem[] {
  const printed = new Map(lines.map((value) => [value.line, value]));
  return order1324(year).flatMap((line) => {
    const own = entered.get(line.number);
    if (own === undefined) return [];
    return [
      ...checkAgainstTables(line, own, printed.get(line.number)),
      ...checkAtLeast(line, own, year, input),
    ];
  });
}

function checkAgainstTables(
  line: OrderLine,
  { figure, place }: EnteredLine,
  printed: LineValue | undefined,
): readonly Problem[] {
  // With a note the school's figure is the one that is printed.
  if (printed?.origin !== 'data' || isSame(line, figure, printed.figure)) return [];
  const details = {
    line: line.number,
    entered: figureText(line, figure),
    counted: figureText(line, printed.figure),
  };
  return [problem('СМ-04', place, details)];
}

/** The same as far as the school has written its digits. */
function isSame({ unit }: OrderLine, entered: LineFigure, counted: LineFigure): boolean {
  if (entered.kind === 'persons-share' && counted.kind === 'persons-share') {
    const difference = Math.abs(entered.share - counted.share);
    return entered.n === counted.n && difference <= shareTolerance(entered.share) + 1e-9;
  }
  if (entered.kind === 'number' && counted.kind === 'number') {
    return Math.abs(entered.value - counted.value) <= printedTolerance(unit) + 1e-9;
  }
  return entered.kind === 'persons' && counted.kind === 'persons' && entered.n === counted.n;
}

function checkAtLeast(
  { number, source }: OrderLine,
  { figure, place }: EnteredLine,
  year: number,
  input: YearInput,
): readonly Problem[] {
  if (source.from !== 'school' || figure.kind !== 'persons-share') return [];
  return termsOf(year, input).flatMap((term) => {
    const found = input.termLines.find(
      (one) => one.term === term.id && one.year === year && one.line === number,
    )?.own.found;
    const seen = found === undefined || 'absence' in found ? undefined : found.total;
    if (seen?.kind !== 'amounts' || seen.of <= figure.n) return [];
    const details = { line: number, n: figure.n, seen: seen.of, term: term.title };
    return [problem('СМ-09', place, details)];
  });
}
