import { order1324, order1324Caveat, order1324Name } from '../../catalogue/order1324.ts';
import type { PublishedLine } from '../../publication/selfAssessment/publishYears.ts';
import { lineText } from './lineText.ts';
import type { YearReport } from './yearReport.ts';

/** What is not published is absent here too. */
function valueOf(value: PublishedLine): object {
  switch (value.origin) {
    case 'absent':
      return { origin: 'absent' };
    case 'hidden':
      return { origin: 'hidden', minimum: value.minimum };
    case 'school':
      return { origin: 'school', ...value.figure, source: value.place };
    case 'data':
      return {
        origin: 'data',
        ...value.figure,
        method: value.provenance.method,
        sources: value.provenance.sources,
      };
  }
}

/** The lines of приказ 1324 for programs; shares are 0…1. */
export function figuresJson({ figures, before }: YearReport): string {
  const values = new Map(figures.lines.map((value) => [value.line, value]));
  const previous = new Map(before?.lines.map((value) => [value.line, value]));
  const lines = order1324(figures.year).map((line) => {
    const { number, title, unit } = line;
    const value: PublishedLine = values.get(number) ?? { origin: 'absent', line: number };
    const then = previous.get(number);
    return {
      number,
      title,
      unit,
      text: lineText(line, value),
      ...valueOf(value),
      ...(then === undefined ? {} : { previous: lineText(line, then) }),
    };
  });
  const { year } = figures;
  return `${JSON.stringify({ year, order: order1324Name, caveat: order1324Caveat, lines }, null, 2)}\n`;
}
