import type { SavedAnswers } from '../form/submission.ts';
import { readJson } from '../kit/readJson.ts';
import type { Arrival } from './arrival.ts';
import { readSubmission, toFields } from './readSubmission.ts';

const format: SavedAnswers['format'] = 'vsoko-answers-1';

/** A file that a respondent saved because nothing could be sent. */
export interface SavedFile {
  readonly survey: string;
  /** `undefined` stands for a set that cannot be read. */
  readonly sets: readonly (Arrival | undefined)[];
}

/** The text of such a file; `undefined` where it is another file. */
export function readSavedAnswers(text: string): SavedFile | undefined {
  const fields = toFields(readJson(text)?.value);
  const [survey, sets] = [fields.get('survey'), fields.get('sets')];
  if (fields.get('format') !== format || typeof survey !== 'string' || !Array.isArray(sets)) {
    return undefined;
  }
  return { survey, sets: sets.map(readSubmission) };
}
