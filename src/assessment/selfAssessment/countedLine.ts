import type { OrderLine } from '../../catalogue/order1324/orderLine.ts';
import { formatDate } from '../../kit/format.ts';
import type { SourceFile } from '../../ingest/facts.ts';
import type { LoadedSchool } from '../../ingest/loadSchool.ts';
import type { Term } from '../../ingest/school.ts';
import { yearOf } from '../../ingest/selfAssessment/cutToYear.ts';
import type { LineCount, TermLine } from '../../ingest/selfAssessment/termLines.ts';
import type { Provenance } from '../measurement.ts';
import { measureWords } from '../measureWords.ts';
import type { Titles } from '../titles.ts';
import type { LineFigure } from './lineFigure.ts';
import { tableFigure } from './tableFigure.ts';

/** What the figures of a year are made of. */
export type YearInput = Pick<LoadedSchool, 'school' | 'facts' | 'termLines' | 'yearFolders'> & {
  readonly titles: Titles;
};

export interface CountedFigure {
  readonly figure: LineFigure;
  readonly provenance: Provenance;
}

/** The half-years that touch a calendar year, in order of time. */
export function termsOf(year: number, { school }: Pick<YearInput, 'school'>): readonly Term[] {
  return school.terms.filter(({ from, to }) => yearOf(from) <= year && yearOf(to) >= year);
}

/**
 * What the tables give for a line in a calendar year: at its end by the last half-year that touches it, for exams by
 * the half-year with the most rows of them. `undefined`: nothing.
 */
export function countedLine(
  line: OrderLine,
  year: number,
  input: YearInput,
): CountedFigure | undefined {
  const { source } = line;
  if (source.from !== 'tables') return undefined;
  const terms = termsOf(year, input);
  const counted = terms.flatMap((term) => {
    const found = input.termLines.find(
      (one) => one.term === term.id && one.year === year && one.line === line.number,
    );
    if (found === undefined) return [];
    const figure = tableFigure(line, found);
    return figure === undefined ? [] : [{ term, found, figure, rows: rowsOf(found.own) }];
  });
  const chosen =
    source.cut === 'year-end'
      ? counted.find(({ term }) => term === terms.at(-1))
      : counted.reduce<(typeof counted)[number] | undefined>(
          (best, one) => (best !== undefined && best.rows > one.rows ? best : one),
          undefined,
        );
  if (chosen === undefined) return undefined;
  const { term, found, figure } = chosen;
  const all = found.among === undefined ? [found.own] : [found.own, found.among];
  return {
    figure,
    provenance: {
      method: `${lineMethod(line, found, input.titles)} ${cutWords(line, term, year)}`,
      counted: all.reduce((sum, one) => sum + rowsOf(one), 0),
      sources: sourcesOf(
        all.flatMap(({ found: one }) => ('absence' in one ? [] : one.files)),
        input.facts.files,
      ),
    },
  };
}

function rowsOf({ found }: LineCount): number {
  return 'absence' in found ? 0 : found.rows;
}

/** The formula in words, with the calendar year's cut in its filter. */
function lineMethod(line: OrderLine, { own, among }: TermLine, titles: Titles): string {
  const words = [measureWords(own.measure, titles)];
  if (among !== undefined) {
    const whole = measureWords(among.measure, titles);
    words.push(`Их доля взята от другого числа: ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`);
  }
  if (line.source.from === 'tables' && line.source.complement === true) {
    words.push('В показателе — те, кто остался: все без найденных.');
  }
  return words.join(' ');
}

function cutWords({ source }: OrderLine, { title, to }: Term, year: number): string {
  if (source.from === 'tables' && source.cut === 'exams') return `Экзамены этого года: ${title}.`;
  return to >= `${year}-12-31`
    ? `Состояние на конец ${year} года: ${title}.`
    : `Последнее полугодие ${year} года: ${title}, состояние на ${formatDate(to)} года.`;
}

/** Each file once, in the order of their first use. */
export function sourcesOf(
  names: readonly string[],
  files: readonly SourceFile[],
): Provenance['sources'] {
  return [...new Set(names)].map((name) => {
    const source = files.find(({ file }) => file === name);
    if (source === undefined) throw new RangeError(`sourcesOf: no such source file: ${name}`);
    return { file: name, rows: source.rows, sha256: source.sha256 };
  });
}
