import type { Prose, ProseBlock, ProseRuns } from '../../ingest/selfAssessment/prose.ts';
import { problem, type Problem } from '../../kit/problem.ts';
import { runText } from '../paper/enteredFigures.ts';
import type { PaperBlock, Run } from '../paper/paper.ts';
import { findFigure, type FigureContext } from './figureRun.ts';

/** A section's prose with its figures, and the figures that have nothing to say. */
export interface FilledProse {
  readonly blocks: readonly PaperBlock[];
  readonly problems: readonly Problem[];
}

const plainText = (runs: readonly Run[]): string => runs.map(runText).join('');

const isPlain = (run: Run): boolean =>
  run.kind === 'text' && run.strong === undefined && run.emphasis === undefined;

/**
 * Prose with its figures in their places. Of two faults in one section both are told.
 * @param title of the section, for the captions of its tables.
 */
export function fillProse(
  { file, blocks }: Prose,
  context: FigureContext,
  title: string,
): FilledProse {
  const problems: Problem[] = [];
  let tables = 0;

  function fillRuns(runs: ProseRuns): readonly Run[] {
    return runs.flatMap((run): readonly Run[] => {
      if (run.kind !== 'figure') return [run];
      const found = findFigure(run, context);
      if (found.kind === 'figure') return [found];
      if (found.kind === 'unknown') return [];
      const { written, row } = run;
      problems.push(problem(found.problem, { file, row }, { written }));
      return [];
    });
  }

  function fillBlock(block: ProseBlock): PaperBlock {
    switch (block.kind) {
      case 'heading': {
        const runs = fillRuns(block.runs);
        const heading = { kind: 'heading', text: plainText(runs) } as const;
        return runs.every(isPlain) ? heading : { ...heading, runs };
      }
      case 'paragraph':
        return { kind: 'paragraph', runs: fillRuns(block.runs) };
      case 'list':
        return { ...block, items: block.items.map(fillRuns) };
      case 'table': {
        const rich = {
          head: block.head.map(fillRuns),
          rows: block.rows.map((row) => row.map(fillRuns)),
        };
        const columns = rich.head.map((cell, i) => ({
          title: plainText(cell),
          numeric: block.numeric[i] === true,
        }));
        const rows = rich.rows.map((row) => row.map(plainText));
        tables += 1;
        return {
          kind: 'table',
          table: { caption: `${title}, таблица ${tables}`, columns, rows },
          ...([rich.head, ...rich.rows].flat(2).every(isPlain) ? {} : { rich }),
        };
      }
    }
  }

  return { blocks: blocks.map(fillBlock), problems };
}
