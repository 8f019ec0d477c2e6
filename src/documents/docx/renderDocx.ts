import { Document, HeadingLevel, Packer, Paragraph, TableOfContents, type FileChild } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { ENTERED_LEGEND, hasEnteredFigures } from '../../report/paper/enteredFigures.ts';
import type { Paper } from '../../report/paper/paper.ts';
import { placeLine } from '../../report/paper/paperWords.ts';
import { joinSheets } from '../lyingBlocks.ts';
import { approvalBlock } from './approvalBlock.ts';
import type { Picture } from './drawPng.ts';
import { fixZip } from './fixZip.ts';
import { fontTable } from './fontTable.ts';
import { renderFooter, renderHeader } from './frame.ts';
import { sheetProperties } from './page.ts';
import { sectionSheets, type Sheets } from './sheets.ts';
import { numbering, STYLE, styles } from './styles.ts';
import type { BlockContext } from './toBlocks.ts';
import { xmlText } from './xmlText.ts';

function titleBlocks(paper: Paper): readonly FileChild[] {
  return [
    new Paragraph({ style: STYLE.school, text: xmlText(paper.school) }),
    ...(paper.approval === undefined ? [] : [approvalBlock(paper.approval)]),
    new Paragraph({ heading: HeadingLevel.TITLE, text: xmlText(paper.title) }),
    ...(paper.subtitle === undefined
      ? []
      : [new Paragraph({ style: STYLE.subtitle, text: xmlText(paper.subtitle) })]),
    new Paragraph({ style: STYLE.subtitle, text: xmlText(placeLine(paper)) }),
  ];
}

/** Filled in beforehand with the sheets as they will probably be; Word counts them anew when the file is opened. */
function contentsBlocks(): readonly FileChild[] {
  return [
    new Paragraph({ style: STYLE.contentsTitle, text: 'Содержание' }),
    new TableOfContents('Содержание', {
      hyperlink: true,
      headingStyleRange: '1-1',
      beginDirty: true,
    }),
  ];
}

/**
 * A paper as a Word file (Office Open XML, A4), to be opened, changed, printed and signed. `pictures` are of its
 * charts, by their keys; a chart without one is printed as a table. `base` is where the site stands: links into it
 * become whole addresses, and plain text without it. The same paper gives the same bytes anywhere and at any time.
 */
export async function renderDocx(
  paper: Paper,
  pictures: ReadonlyMap<string, Picture>,
  { base }: { readonly base?: string },
): Promise<Uint8Array> {
  let last = 0;
  const next = (): number => (last += 1);
  const context: BlockContext = { pictures, base, next };
  const legend = hasEnteredFigures(paper)
    ? [new Paragraph({ style: STYLE.note, text: ENTERED_LEGEND })]
    : [];
  const parts: readonly Sheets[] = [
    {
      isLying: false,
      children: [...titleBlocks(paper), ...(paper.contents ? contentsBlocks() : []), ...legend],
    },
    ...paper.sections.flatMap((section, i) =>
      sectionSheets(section, context, paper.contents && i === 0),
    ),
  ];
  const document = new Document({
    title: xmlText(paper.title),
    creator: xmlText(paper.school),
    lastModifiedBy: xmlText(paper.school),
    styles,
    numbering,
    ...(paper.contents ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    // The head and the foot of the first part hold for the others.
    sections: joinSheets(parts).map(({ isLying, children }, at) => ({
      properties: sheetProperties(isLying),
      ...(at === 0
        ? { headers: { default: renderHeader(paper) }, footers: { default: renderFooter() } }
        : {}),
      children,
    })),
  });
  return fixZip(await Packer.toBuffer(document, undefined, [fontTable]), paper.date);
}
