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
  /** Good sets that may belong to a newer term; absent: none, or the term was named. */
  readonly doubtful?: DoubtfulTerm;
}

/** An older term that sets would go to, while the survey was opened again after it: a clock may be behind. */
export interface DoubtfulTerm {
  readonly answers: number;
  readonly term: string;
  readonly newer: string;
}

/**
 * Checks a saved file as the collector checks what is sent to it, save that it may come at any time after the survey
 * closed: only the day on which a set was filled counts.
 * @param today `YYYY-MM-DD`.
 * @param named the term they belong to, whatever the clock of the device said; it has the survey.
 */
export function planImport(
  school: Pick<School, 'demonstration' | 'terms'>,
  survey: CollectedSurvey,
  { sets }: SavedFile,
  today: string,
  named?: string,
): ImportPlan {
  const open = named === undefined ? school : onlyTerm(school, named);
  const last = named === undefined ? today : lastDay(open, survey.form.survey, today);
  const good: ImportPlan['good'][number][] = [];
  const refused: ImportPlan['refused'][number][] = [];
  sets.forEach((arrival, at) => {
    const number = at + 1;
    if (arrival?.id === undefined) {
      refused.push({ number, reasons: ['Записан в файле не полностью, прочитать его нельзя.'] });
      return;
    }
    const checked = checkSaved(open, survey, arrival, last);
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
  const doubtful = named === undefined ? findDoubtful(school, survey, good, today) : undefined;
  return { good, refused, ...(doubtful === undefined ? {} : { doubtful }) };
}

function onlyTerm<S extends Pick<School, 'terms'>>(school: S, named: string): S {
  return { ...school, terms: school.terms.filter(({ id }) => id === named) };
}

/** Today, or the last day of the survey where it is over. */
function lastDay({ terms }: Pick<School, 'terms'>, survey: string, today: string): string {
  const { closes = today } =
    terms.flatMap(({ surveys }) => surveys).find((one) => one.survey === survey) ?? {};
  return closes < today ? closes : today;
}

/** Sets of several older terms are told of by the newest of these. */
function findDoubtful(
  { terms }: Pick<School, 'terms'>,
  { form }: CollectedSurvey,
  good: ImportPlan['good'],
  today: string,
): DoubtfulTerm | undefined {
  const opened = terms.filter(({ surveys }) =>
    surveys.some(({ survey, opens }) => survey === form.survey && opens <= today),
  );
  const newer = opened.at(-1)?.id;
  const older = good.map(({ stored }) => stored.term).filter((term) => term !== newer);
  const term = opened.findLast(({ id }) => older.includes(id))?.id;
  if (newer === undefined || term === undefined) return undefined;
  return { answers: older.length, term, newer };
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
