import type { School } from '../ingest/school.ts';
import { answerKey } from './answerKey.ts';
import type { Arrival } from './arrival.ts';
import { checkArrival } from './checkArrival.ts';
import type { CheckedArrival } from './checkArrival.ts';
import type { CollectedSurvey } from './collectedSurvey.ts';
import type { SavedFile } from './readSavedAnswers.ts';
import type { StoredAnswers } from './store/store.ts';

/** What `Store.keep` would get, with the code that pays for it, and what is wrong with the rest. */
export interface ImportPlan {
  readonly good: readonly { readonly stored: StoredAnswers; readonly code?: string }[];
  /** By the number of the set in the file, from 1. */
  readonly refused: readonly { readonly number: number; readonly reasons: readonly string[] }[];
}

/**
 * Checks a saved file as the collector checks what is sent to it, save that it may come at any time after the survey
 * closed: only the day on which a set was filled counts.
 * @param today `YYYY-MM-DD`.
 */
export function planImport(
  school: Pick<School, 'demonstration' | 'terms'>,
  survey: CollectedSurvey,
  { sets }: SavedFile,
  today: string,
): ImportPlan {
  const good: ImportPlan['good'][number][] = [];
  const refused: ImportPlan['refused'][number][] = [];
  sets.forEach((arrival, at) => {
    const number = at + 1;
    if (arrival?.id === undefined) {
      refused.push({ number, reasons: ['Записан в файле не полностью, прочитать его нельзя.'] });
      return;
    }
    const checked = checkSaved(school, survey, arrival, today);
    if (checked.kind === 'refused') {
      const { message, errors = [] } = checked.refusal;
      const named = errors.map(({ title, message: words }) =>
        title === '' ? words : `${title}: ${words}`,
      );
      refused.push({ number, reasons: named.length === 0 ? [message] : named });
      return;
    }
    const { term, day, answers, code } = checked;
    const id = survey.form.survey;
    const cells = survey.toCells(answers);
    const stored = { key: answerKey(arrival.id), survey: id, term, day, cells };
    good.push({ stored, ...(code === undefined ? {} : { code }) });
  });
  return { good, refused };
}

/**
 * As on the day it was filled; where the survey was not open then, the clock was wrong, and today decides. A person has
 * saved the file and another one reads it in: the traps for programs would only lose an answer that was short.
 */
function checkSaved(
  school: Pick<School, 'demonstration' | 'terms'>,
  survey: CollectedSurvey,
  { seconds: _, trap: __, ...arrival }: Arrival,
  today: string,
): CheckedArrival {
  const { filled = today } = arrival;
  const then = checkArrival(school, survey, arrival, filled < today ? filled : today);
  const isOver = then.kind === 'refused' && then.refusal.code === 'closed';
  return isOver ? checkArrival(school, survey, arrival, today) : then;
}
