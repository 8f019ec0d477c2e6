import { ENTERED_LEGEND, hasEnteredFigures } from '../../report/paper/enteredFigures.ts';
import type { Approval, Paper, PaperSection } from '../../report/paper/paper.ts';
import { placeLine } from '../../report/paper/paperWords.ts';
import type { PaperDrawing } from '../drawing/paperDrawing.ts';
import { isLyingAt, joinSheets, type OnSheets } from '../lyingBlocks.ts';
import { renderBlock, type Surroundings } from './renderBlock.ts';
import { template } from './template.ts';
import { typstString } from './typstString.ts';
import { typstText } from './typstText.ts';

const optional = (words: string | undefined): string =>
  words === undefined ? 'none' : typstText(words);

function renderApproval({ considered, approvedBy, approvedOn }: Approval): string {
  return `approval(${[considered, approvedBy, approvedOn].map(optional).join(', ')})`;
}

function sectionSheets(
  { id, number, title, blocks }: PaperSection,
  around: Surroundings,
): readonly OnSheets<string>[] {
  const words = number === undefined ? title : `${number}. ${title}`;
  const heading = `paper-heading(2, ${typstString(words)}, ${typstText(words)}, name: ${typstString(id)})`;
  return [
    { isLying: isLyingAt(blocks, 0), children: [heading] },
    ...blocks.map((block, at) => ({
      isLying: isLyingAt(blocks, at),
      children: [renderBlock(block, around)],
    })),
  ];
}

function renderSheets({ isLying, children }: OnSheets<string>): string {
  const set = children.join('\n');
  return isLying ? `page(flipped: true, {\n${set}\n})` : set;
}

/**
 * A paper as a source of Typst: everything is code, and each text a string literal. Same paper, same source.
 * @param drawings of all charts of the paper, by `ChartView.key`.
 * @param siteAddress address that paths of the site begin with, `https://school.example/vsoko`; without it they are
 * plain text.
 * @throws RangeError when a chart has no drawing.
 */
export function renderTypst(
  paper: Paper,
  drawings: ReadonlyMap<string, PaperDrawing>,
  siteAddress?: string,
): string {
  const [year = '', month = '', day = ''] = paper.date.split('-');
  const named = [
    `title: ${typstString(paper.title)}`,
    `shown-title: ${typstText(paper.title)}`,
    `subtitle: ${optional(paper.subtitle)}`,
    `school: ${typstString(paper.school)}`,
    `shown-school: ${typstText(paper.school)}`,
    `place: ${typstText(placeLine(paper))}`,
    `date: datetime(year: ${Number(year)}, month: ${Number(month)}, day: ${Number(day)})`,
    `demonstration: ${String(paper.demonstration)}`,
    `approval: ${paper.approval === undefined ? 'none' : renderApproval(paper.approval)}`,
    `contents: ${String(paper.contents)}`,
    `legend: ${hasEnteredFigures(paper) ? typstText(ENTERED_LEGEND) : 'none'}`,
  ];
  const sheets = joinSheets(
    paper.sections.flatMap((section) => sectionSheets(section, { drawings, siteAddress })),
  ).map(renderSheets);
  return `${template}\n#show: sheets.with(\n${named.join(',\n')},\n)\n#{\n${sheets.join('\n')}\n}\n`;
}
