import type {
  LineFigure,
  LineValue,
  YearFigures,
} from '../../assessment/selfAssessment/lineFigure.ts';

/** A line after the publication rules; `hidden`: it is known, and fewer than `minimum` people stand behind it. */
export type PublishedLine =
  LineValue | { readonly origin: 'hidden'; readonly line: string; readonly minimum: number };

declare const published: unique symbol;

/** The figures of a calendar year as an edition may show them. Only `publishYears` makes them. */
export interface PublishedYear extends Omit<YearFigures, 'lines'> {
  readonly [published]: true;
  readonly lines: readonly PublishedLine[];
}

/** Persons whom a share or a mean tells about; undefined for a count of everybody, for things and for yes or no. */
function personsBehind(figure: LineFigure): number | undefined {
  if (figure.kind === 'number') return figure.n;
  if (figure.kind !== 'persons-share') return undefined;
  if (figure.whole !== undefined) return figure.whole;
  return figure.share > 0 ? figure.n / figure.share : undefined;
}

function publishLine(value: LineValue, minimum: number): PublishedLine {
  if (value.origin === 'absent') return value;
  const persons = personsBehind(value.figure);
  // Half a person for the rounding of a share that the school wrote itself.
  return persons !== undefined && persons + 0.5 < minimum
    ? { origin: 'hidden', line: value.line, minimum }
    : value;
}

/**
 * The order wants results of graduates even where there are seven of them. What would tell of so few is kept for the
 * document that the founder gets (the school's own edition), and the public page says so.
 */
export function publishYears(
  years: readonly YearFigures[],
  minimum: number,
): readonly PublishedYear[] {
  return years.map((year) => {
    const lines = year.lines.map((value) => publishLine(value, minimum));
    const decided: Omit<PublishedYear, typeof published> = { ...year, lines };
    // The mark exists for the compiler alone: this is the only place that may set it.
    return decided as unknown as PublishedYear;
  });
}
