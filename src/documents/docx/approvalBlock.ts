import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import type { Approval } from '../../report/paper/paper.ts';
import { TEXT_WIDTH } from './page.ts';
import { STYLE } from './styles.ts';
import { xmlText } from './xmlText.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const BLANK_DATE = '«____» _______________ 20___ г.';

function half(title: string, lines: readonly string[]): TableCell {
  return new TableCell({
    width: { size: TEXT_WIDTH / 2, type: WidthType.DXA },
    children: [
      new Paragraph({ style: STYLE.approvalTitle, text: title }),
      ...lines.map((line) => new Paragraph({ style: STYLE.approval, text: xmlText(line) })),
    ],
  });
}

/** «Рассмотрен» and «Утверждаю» beside each other; a line to write on stands for what is not known, and for the signature. */
export function approvalBlock({ considered, approvedBy, approvedOn }: Approval): FileChild {
  const left =
    considered === undefined
      ? ['на заседании _____________________', `протокол № _____ от ${BLANK_DATE}`]
      : [considered];
  const right = [
    approvedBy ?? 'Директор, приказ № _____________',
    '______________ / ___________________ /',
    approvedOn ?? BLANK_DATE,
  ];
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: [half('РАССМОТРЕН', left), half('УТВЕРЖДАЮ', right)],
      }),
    ],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
    borders: NO_BORDERS,
  });
}
