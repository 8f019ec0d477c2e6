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
import { APPROVAL } from '../../report/paper/paperWords.ts';
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

/**
 * «Рассмотрено» and «Утверждаю» beside each other, in the words of the PDF: a line to write on stands for what is not
 * known and for the signature, «М. П.» for the seal.
 */
export function approvalBlock({ considered, approvedBy, approvedOn }: Approval): FileChild {
  const left =
    considered === undefined
      ? [APPROVAL.byCouncil, `${APPROVAL.protocol} _____ от ${BLANK_DATE}`]
      : [considered];
  const right = [
    approvedBy ?? `${APPROVAL.byDirector} _____________`,
    '______________ / ___________________ /',
    `${APPROVAL.signature} / ${APPROVAL.signer}`,
    approvedOn ?? BLANK_DATE,
    APPROVAL.seal,
  ];
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: [half(APPROVAL.considered, left), half(APPROVAL.approved, right)],
      }),
    ],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
    borders: NO_BORDERS,
  });
}
