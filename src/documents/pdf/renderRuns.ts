import { runText } from '../../report/paper/enteredFigures.ts';
import type { Run } from '../../report/paper/paper.ts';
import { absoluteAddress } from '../absoluteAddress.ts';
import { typstString } from './typstString.ts';
import { typstText } from './typstText.ts';

function renderRun(run: Run, siteAddress: string | undefined): string {
  const text = typstText(runText(run));
  switch (run.kind) {
    case 'text':
      if (run.strong) return `strong(${text})`;
      return run.emphasis ? `emph(${text})` : text;
    case 'figure':
      return text;
    case 'link': {
      const address = absoluteAddress(run.href, siteAddress);
      return run.text === '' || address === undefined
        ? text
        : `link(${typstString(address)}, ${text})`;
    }
  }
}

/**
 * A sentence as a block of Typst's code: `{ … }`.
 * @param siteAddress address that paths of the site begin with; without it they are plain text.
 */
export function renderRuns(runs: readonly Run[], siteAddress: string | undefined): string {
  return `{\n${runs.map((run) => renderRun(run, siteAddress)).join('\n')}\n}`;
}
