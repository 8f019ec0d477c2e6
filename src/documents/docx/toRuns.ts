import { ExternalHyperlink, type IRunPropertiesOptions, type ParagraphChild } from 'docx';
import { runText } from '../../report/paper/enteredFigures.ts';
import type { Run } from '../../report/paper/paper.ts';
import { absoluteAddress } from '../absoluteAddress.ts';
import { STYLE } from './styles.ts';
import { textRun } from './textRun.ts';

function toRun(run: Run, base: string | undefined, look: IRunPropertiesOptions): ParagraphChild {
  switch (run.kind) {
    case 'text':
      return textRun(run.text, {
        ...look,
        ...(run.strong === undefined ? {} : { bold: true }),
        ...(run.emphasis === undefined ? {} : { italics: true }),
      });
    case 'link': {
      const link = absoluteAddress(run.href, base);
      if (link === undefined) return textRun(run.text, look);
      return new ExternalHyperlink({
        link,
        children: [textRun(run.text, { ...look, style: 'Hyperlink' })],
      });
    }
    case 'figure':
      return textRun(runText(run), { ...look, style: STYLE.figure });
  }
}

/** A sentence as Word keeps it, each of its runs in `look`; a link that leads nowhere from paper is plain text. */
export function toRuns(
  runs: readonly Run[],
  base: string | undefined,
  look: IRunPropertiesOptions = {},
): readonly ParagraphChild[] {
  return runs.map((run) => toRun(run, base, look));
}
