import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../../report/paper/paper.ts';
import { INVENTED } from '../../report/paper/paperWords.ts';
import { STYLE } from './styles.ts';
import { textRun } from './textRun.ts';
import { xmlText } from './xmlText.ts';

/** The head of every sheet: whose paper it is, and that its data are invented if they are. */
export function renderHeader({ school, demonstration }: Paper): Header {
  const notice = new Paragraph({
    style: STYLE.frame,
    children: [textRun(INVENTED, { bold: true })],
  });
  return new Header({
    children: [
      new Paragraph({ style: STYLE.frame, text: xmlText(school) }),
      ...(demonstration ? [notice] : []),
    ],
  });
}

/** The foot of every sheet: its number, counted by the program that prints it. */
export function renderFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.frame,
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['Страница ', PageNumber.CURRENT, ' из ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
