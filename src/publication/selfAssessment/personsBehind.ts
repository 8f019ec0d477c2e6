import type { LineFigure, YearFigures } from '../../assessment/selfAssessment/lineFigure.ts';
import { order1324 } from '../../catalogue/order1324.ts';

/** How many a share was taken of, as far as the figure itself tells; «0 человек / 0 %» tells nothing. */
function wholeOf(figure: LineFigure): number | undefined {
  if (figure.kind !== 'persons-share') return undefined;
  if (figure.whole !== undefined) return figure.whole;
  return figure.share > 0 ? figure.n / figure.share : undefined;
}

/**
 * Persons whom the share or the mean of each line tells about, as far as they are known: from the figure itself; else
 * of graduates from the tables or from another line about them, and of the rest from the line that counts them. Where
 * two shares that the school wrote lead to different numbers, the smaller one. Lines about everybody, about things and
 * with yes or no are not in it.
 */
export function personsBehind({
  year,
  lines,
  graduates,
}: YearFigures): ReadonlyMap<string, number> {
  const figures = new Map(
    lines.flatMap((value) => (value.origin === 'absent' ? [] : [[value.line, value.figure]])),
  );
  const order = order1324(year);
  function graduatesOf(parallel: '9' | '11'): number | undefined {
    const wholes = order
      .filter((line) => line.graduates === parallel)
      .flatMap(({ number }) => wholeOf(figures.get(number) ?? { kind: 'persons', n: 0 }) ?? []);
    return wholes.length === 0 ? undefined : Math.min(...wholes);
  }
  return new Map(
    order.flatMap(({ number, graduates: parallel, whole }) => {
      const figure = figures.get(number);
      if (figure === undefined || (figure.kind !== 'persons-share' && figure.kind !== 'number')) {
        return [];
      }
      const all = whole === undefined ? undefined : figures.get(whole);
      // What was counted is exact, what a written share leads to is not.
      const persons =
        (figure.kind === 'number' ? figure.n : figure.whole) ??
        (parallel === undefined ? undefined : graduates?.[parallel]) ??
        (all?.kind === 'persons' ? all.n : undefined) ??
        wholeOf(figure) ??
        (parallel === undefined ? undefined : graduatesOf(parallel));
      return persons === undefined ? [] : [[number, persons] as const];
    }),
  );
}
