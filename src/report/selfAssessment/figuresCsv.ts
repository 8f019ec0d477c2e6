import { writeCellText } from '../../kit/cellText.ts';
import { BOM, renderCsvLine } from '../../kit/csvLine.ts';
import { ORIGIN_WORDS } from './figureSections.ts';
import { lineRows } from './lineText.ts';
import type { YearReport } from './yearReport.ts';

/** The lines of приказ 1324 as a table for Excel: as printed, with last year's column and where each comes from. */
export function figuresCsv({ figures, before }: YearReport): string {
  const header = ['Номер', 'Показатель', 'Единица', 'Значение', 'Год назад', 'Откуда', 'Пояснение'];
  const lines = lineRows(figures, before).map(
    ({ number, title, unit, value, previous, origin, notes }) =>
      [number, title, unit, value, previous ?? '', ORIGIN_WORDS[origin], notes.join(' ')].map(
        writeCellText,
      ),
  );
  return BOM + [header, ...lines].map(renderCsvLine).join('');
}
