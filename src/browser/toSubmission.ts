import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import type { Submission } from '../form/submission.ts';
import { toAsked } from '../survey/holds.ts';
import type { Draft } from './draft.ts';
import { localDay } from './localDay.ts';
import { spentSeconds } from './spentSeconds.ts';

/**
 * A finished draft as it is sent: only what was asked.
 * @param now milliseconds since 1970.
 * @param trap what stands in the field that people do not see.
 */
export function toSubmission(form: Form, draft: Draft, now: number, trap: string): Submission {
  const asked = new Set(toAsked(questionsOf(form), draft.answers).map(({ name }) => name));
  const answers = [...draft.answers].filter(([name]) => asked.has(name));
  return {
    id: draft.id,
    filled: localDay(now),
    seconds: spentSeconds(draft.opened, now),
    ...(draft.code === '' ? {} : { code: draft.code }),
    ...(trap === '' ? {} : { trap }),
    answers: Object.fromEntries(answers),
  };
}
