import type { Paper, PaperBlock, Run } from './paper.ts';

/** Figures that the school entered are marked wherever a paper is printed, and the mark is explained once. */

export const ENTERED_LEGEND = '* внесено школой, остальные числа посчитаны программой';

/**
 * The text of a run with its mark.
 * @example runText({ kind: 'figure', text: '24,6', origin: 'school' }) // '24,6*'
 */
export function runText(run: Run): string {
  return run.kind === 'figure' && run.origin === 'school' ? `${run.text}*` : run.text;
}

function runsOf(block: PaperBlock): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'facts':
      return block.rows.flatMap(({ runs }) => runs);
    case 'table':
      return [...(block.rich?.head ?? []), ...(block.rich?.rows ?? []).flat()].flat();
    case 'heading':
      return block.runs ?? [];
    case 'chart':
      return [];
  }
}

/** Whether anything in the paper bears the mark. */
export function hasEnteredFigures({ sections }: Paper): boolean {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(runsOf))
    .some((run) => run.kind === 'figure' && run.origin === 'school');
}
