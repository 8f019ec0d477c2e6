import { serviceFields } from '../form/fieldIds.ts';
import { codeTitle } from '../form/renderCode.ts';
import type { AnswerError, Refusal } from '../form/submission.ts';
import type { School } from '../ingest/school.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import type { Arrival } from './arrival.ts';
import type { CollectedSurvey } from './collectedSurvey.ts';
import { readCode } from './codes/readCode.ts';
import { findTerm } from './findTerm.ts';
import { refuse, refuseClosed, refusedEmpty } from './refusals.ts';

/** Seconds that nobody fills a form in. */
const fewestSeconds = 3;

/** What may be stored. */
export interface GoodArrival {
  readonly kind: 'good';
  readonly term: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly answers: GivenAnswers;
  /** For surveys that ask for one: in its one spelling, its check sign right. */
  readonly code?: string;
}

export type CheckedArrival = GoodArrival | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Everything that can be told about an arrival without the store: who made it, when it was filled, what it says. */
export function checkArrival(
  school: Pick<School, 'demonstration' | 'terms'>,
  survey: CollectedSurvey,
  arrival: Arrival,
  today: string,
): CheckedArrival {
  if (arrival.trap !== undefined && arrival.trap !== '') return refused(refuse('trapped'));
  if (arrival.seconds !== undefined && arrival.seconds < fewestSeconds) {
    return refused(refuse('too-fast'));
  }
  const found = findTerm(school, survey.form.survey, arrival.filled ?? today, today);
  if (!('term' in found)) return refused(refuseClosed(found));
  const { answers, errors } = survey.check(arrival.answers);
  const typed = found.access === 'code' ? (arrival.code ?? '').trim() : undefined;
  const code = typed === undefined ? undefined : readCode(typed);
  if (typed === '') return refused(refuseCode('code-needed', errors));
  if (typed !== undefined && code === undefined)
    return refused(refuseCode('code-mistyped', errors));
  if (errors.length > 0) return refused(refuse('invalid-answers', errors));
  if (answers.size === 0) return refused(refusedEmpty);
  const { term, day } = found;
  return { kind: 'good', term, day, answers, ...(code === undefined ? {} : { code }) };
}

/** A refusal for the code's sake: among the errors the code stands first, since its field does. */
export function refuseCode(
  reason: 'code-needed' | 'code-mistyped' | 'code-spent',
  others: readonly AnswerError[] = [],
): Refusal {
  const { message } = refuse(reason);
  return refuse(reason, [{ question: serviceFields.code, title: codeTitle, message }, ...others]);
}

function refused(refusal: Refusal): CheckedArrival {
  return { kind: 'refused', refusal };
}
