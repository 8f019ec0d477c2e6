import { figureText } from '../../assessment/selfAssessment/figureText.ts';
import { personsText } from '../personsText.ts';
import { order1324 } from '../../catalogue/order1324.ts';
import type { OrderLine } from '../../catalogue/order1324/orderLine.ts';
import type {
  PublishedLine,
  PublishedYear,
} from '../../publication/selfAssessment/publishYears.ts';

/** What stands where neither the tables nor the school give a figure. */
export const unfilled = 'не заполнено';

/** Spaces before a unit and inside it: no line ends there. */
const withinFigure = /(?<=\d) (?=\p{L})|(?<=\.) /gu;

/**
 * The figure of a line as it is printed: «325 человек / 45,3 %», «4,1 балла», «да», «не заполнено».
 * @example lineText({ unit: 'балл' }, { origin: 'absent', line: '1.6' }) // 'не заполнено'
 */
export function lineText(line: Pick<OrderLine, 'unit'>, value: PublishedLine): string {
  if (value.origin === 'absent') return unfilled;
  if (value.origin === 'hidden') return `не публикуется: менее ${personsText(value.minimum)}`;
  return figureText(line, value.figure).replace(withinFigure, '\u00A0');
}

/** One line of the order in a table. */
export interface LineRow {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly value: string;
  /** A year earlier; absent where the school has no figures of that year at all. */
  readonly previous?: string;
  /** Traced to tables, entered by the school, kept back, or none of these. */
  readonly origin: PublishedLine['origin'];
  /** How the line is read, and what the school says of its figure. */
  readonly notes: readonly string[];
}

/** All lines of a year in the order of the order, with the figures of the year before where there are any. */
export function lineRows(
  { year, lines }: PublishedYear,
  before: PublishedYear | undefined,
): readonly LineRow[] {
  const now = new Map(lines.map((value) => [value.line, value]));
  const then = before && new Map(before.lines.map((value) => [value.line, value]));
  return order1324(year).map((line) => {
    const { number, title, unit, note } = line;
    const value: PublishedLine = now.get(number) ?? { origin: 'absent', line: number };
    const own = value.origin === 'school' ? value.note : undefined;
    return {
      number,
      title,
      unit,
      value: lineText(line, value),
      ...(then && {
        previous: lineText(line, then.get(number) ?? { origin: 'absent', line: number }),
      }),
      origin: value.origin,
      notes: [note, own].filter((one) => one !== undefined),
    };
  });
}
