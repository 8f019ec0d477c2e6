import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { PaperBlock } from '../../report/paper/paper.ts';
import { chartBlock } from './chartBlock.ts';
import type { Picture } from './drawPng.ts';
import { BULLETS, NUMBERS } from './styles.ts';
import { tableBlock } from './tableBlock.ts';
import { textRun } from './textRun.ts';
import { toRuns } from './toRuns.ts';

export interface BlockContext {
  /** By the key of their chart. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly base: string | undefined;
  /** Numbers in order, from 1: lists and pictures need one that no other has. */
  readonly next: () => number;
}

/** A block of a paper as paragraphs and tables of Word. */
export function toBlocks(block: PaperBlock, context: BlockContext): readonly FileChild[] {
  const { base, pictures, next } = context;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: block.runs === undefined ? [textRun(block.text)] : toRuns(block.runs, base),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: toRuns(block.runs, base) })];
    case 'list': {
      const list = { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance: next() };
      return block.items.map(
        (runs) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: list,
            children: toRuns(runs, base),
          }),
      );
    }
    case 'table':
      return tableBlock(block, base);
    case 'chart':
      return chartBlock(block.chart, block.description, pictures.get(block.chart.key), next());
    case 'facts':
      return block.rows.map(
        ({ term, runs }) =>
          new Paragraph({
            children: [textRun(`${term} — `, { bold: true }), ...toRuns(runs, base)],
          }),
      );
  }
}
