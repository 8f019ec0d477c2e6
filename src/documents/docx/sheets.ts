import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { PaperSection } from '../../report/paper/paper.ts';
import { isLyingAt, type OnSheets } from '../lyingBlocks.ts';
import { toBlocks, type BlockContext } from './toBlocks.ts';
import { xmlText } from './xmlText.ts';

/** A part of the paper on sheets of one side. */
export type Sheets = OnSheets<FileChild>;

/** A section of a paper under its heading. */
export function sectionSheets(
  { number, title, blocks }: PaperSection,
  context: BlockContext,
  onNewSheet: boolean,
): readonly Sheets[] {
  const words = [number, title].filter((part) => part !== undefined).join('. ');
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: onNewSheet,
    text: xmlText(words),
  });
  return [
    { isLying: isLyingAt(blocks, 0), children: [heading] },
    ...blocks.map((block, at) => ({
      isLying: isLyingAt(blocks, at),
      children: toBlocks(block, context),
    })),
  ];
}
