import type { PaperBlock } from '../report/paper/paper.ts';
import { fitTable } from './tableFit.ts';

/**
 * Whether the block at a place stands on a sheet on its side: a table too wide for a standing one, with the headings
 * right above it, which would stand alone on the sheet before. Beyond the last block: no.
 */
export function isLyingAt(blocks: readonly PaperBlock[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind === 'heading') return isLyingAt(blocks, at + 1);
  return block?.kind === 'table' && fitTable(block.table).isLying;
}

/** Something on sheets of one side. */
export interface OnSheets<Child> {
  readonly isLying: boolean;
  readonly children: readonly Child[];
}

/** Neighbours of one side together: a new sheet begins between the parts. */
export function joinSheets<Child>(parts: readonly OnSheets<Child>[]): readonly OnSheets<Child>[] {
  const joined: OnSheets<Child>[] = [];
  for (const { isLying, children } of parts) {
    const last = joined.at(-1);
    if (last?.isLying === isLying) {
      joined[joined.length - 1] = { isLying, children: [...last.children, ...children] };
    } else joined.push({ isLying, children });
  }
  return joined;
}
