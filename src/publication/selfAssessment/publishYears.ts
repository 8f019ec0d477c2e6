import type { LineValue, YearFigures } from '../../assessment/selfAssessment/lineFigure.ts';
import { personsBehind } from './personsBehind.ts';

/** A line after the publication rules; `hidden`: it is known, and fewer than `minimum` people stand behind it. */
export type PublishedLine =
  LineValue | { readonly origin: 'hidden'; readonly line: string; readonly minimum: number };

declare const published: unique symbol;

/** The figures of a calendar year as an edition may show them. Only `publishYears` makes them. */
export interface PublishedYear extends Omit<YearFigures, 'lines' | 'graduates'> {
  readonly [published]: true;
  readonly lines: readonly PublishedLine[];
}

function publishLine(
  value: LineValue,
  persons: ReadonlyMap<string, number>,
  minimum: number,
): PublishedLine {
  if (value.origin === 'absent') return value;
  // Half a person for the rounding of a share that the school wrote itself.
  return (persons.get(value.line) ?? minimum) + 0.5 < minimum
    ? { origin: 'hidden', line: value.line, minimum }
    : value;
}

/**
 * The order wants results of graduates even where there are seven of them. What would tell of so few, counted or
 * entered, also that none of them failed, is kept for the document that the founder gets (the school's own edition),
 * and the public page says so.
 */
export function publishYears(
  years: readonly YearFigures[],
  minimum: number,
): readonly PublishedYear[] {
  return years.map(({ graduates, ...year }) => {
    const persons = personsBehind({ ...year, ...(graduates && { graduates }) });
    const lines = year.lines.map((value) => publishLine(value, persons, minimum));
    const decided: Omit<PublishedYear, typeof published> = { ...year, lines };
    // The mark exists for the compiler alone: this is the only place that may set it.
    return decided as unknown as PublishedYear;
  });
}
