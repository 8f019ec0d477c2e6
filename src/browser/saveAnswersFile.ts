import type { SavedAnswers } from '../form/submission.ts';
import type { OutboxEntry } from './outbox.ts';

/** Hands the respondent the answer sets that have not arrived as a file, for `npm run import`. */
export function saveAnswersFile(survey: string, entries: readonly OutboxEntry[]): void {
  const saved: SavedAnswers = {
    format: 'vsoko-answers-1',
    survey,
    // A person has pressed the button: what stands in the field for scripts would only get the file refused.
    sets: entries.map(({ submission: { trap: _, ...submission } }) => submission),
  };
  const file = new Blob([`${JSON.stringify(saved, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `otvety-${survey}-${entries[0]?.submission.filled ?? ''}.json`;
  link.click();
  // Some browsers ask for the bytes only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
