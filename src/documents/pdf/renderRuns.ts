import type { Run } from '../../report/paper/paper.ts';
import { typstString } from './typstString.ts';
import { typstText } from './typstText.ts';

/** The mark of a figure that the school wrote; the legend explains it. */
export const SCHOOL_MARK = '*';

/** A whole address is a link anywhere; a path of the site needs the site's address. */
function addressOf(href: string, siteAddress: string | undefined): string | undefined {
  if (/^(?:https?:\/\/|mailto:)/u.test(href)) return href;
  if (!href.startsWith('/') || siteAddress === undefined) return undefined;
  return `${siteAddress.replace(/\/$/u, '')}${href}`;
}

function renderRun(run: Run, siteAddress: string | undefined): string {
  const text = typstText(run.text);
  switch (run.kind) {
    case 'text':
      if (run.strong) return `strong(${text})`;
      return run.emphasis ? `emph(${text})` : text;
    case 'figure':
      return run.origin === 'school' ? `${text}\n${typstText(SCHOOL_MARK)}` : text;
    case 'link': {
      const address = addressOf(run.href, siteAddress);
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
