import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { PaperBlock, Run } from '../../report/paper/paper.ts';
import { columnWeights } from '../columnWeights.ts';
import { fitTable } from '../tableFit.ts';
import { LYING_TEXT_WIDTH, TEXT_WIDTH } from './page.ts';
import { STYLE, TABLE_SIZE } from './styles.ts';
import { textRun } from './textRun.ts';
import { toRuns } from './toRuns.ts';
import { xmlText } from './xmlText.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

const cellText = (children: readonly ParagraphChild[], style: string, right: boolean): Paragraph =>
  new Paragraph({ style, ...(right ? { alignment: 'right' } : {}), children });

/**
 * A table with its caption above it: the row of titles is repeated on every sheet, the first column heads the rows,
 * numbers stand at the right. One too wide for a standing sheet is as wide as a sheet on its side. The blank line after
 * it keeps two tables apart.
 * @param base where the site stands; without it a link into it is plain text.
 */
export function tableBlock(
  { table, rich }: Extract<PaperBlock, { kind: 'table' }>,
  base?: string,
): readonly FileChild[] {
  const { size, isLying } = fitTable(table);
  const width = isLying ? LYING_TEXT_WIDTH : TEXT_WIDTH;
  // Word counts type in half points.
  const look = size === TABLE_SIZE ? {} : { size: Math.round(size * 2) };
  const children = (text: string, runs: readonly Run[] | undefined): readonly ParagraphChild[] =>
    runs === undefined ? [textRun(text, look)] : toRuns(runs, base, look);
  const weights = columnWeights(table);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / all) * width));
  const cell = (i: number, paragraph: Paragraph, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      children: [paragraph],
      ...(isHead
        ? {
            shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'ECEFF3' },
            verticalAlign: VerticalAlignTable.BOTTOM,
          }
        : {}),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ title, numeric }, i) =>
      cell(i, cellText(children(title, rich?.head[i]), STYLE.tableHead, numeric), true),
    ),
  });
  const rows = table.rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: table.columns.map(({ numeric }, i) => {
          const style =
            i === 0 ? STYLE.tableRowHead : numeric ? STYLE.tableNumber : STYLE.tableText;
          const runs = rich?.rows[at]?.[i];
          return cell(i, cellText(children(row[i] ?? '', runs), style, false), false);
        }),
      }),
  );
  const caption =
    table.caption === ''
      ? []
      : [new Paragraph({ style: STYLE.caption, text: xmlText(table.caption) })];
  return [
    ...caption,
    new Table({
      rows: [head, ...rows],
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 80, right: 80 },
      borders: BORDERS,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    }),
    new Paragraph({ style: STYLE.note, spacing: { before: 0, after: 60 } }),
  ];
}
