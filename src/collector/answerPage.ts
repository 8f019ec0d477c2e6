import { html } from '../form/html.ts';
import { fillPage } from '../form/fillPage.ts';
import { renderCheck } from '../form/renderCheck.ts';
import { renderForm } from '../form/renderForm.ts';
import { renderRefusal } from '../form/renderRefusal.ts';
import { renderThanks } from '../form/renderThanks.ts';
import type { Refusal } from '../form/submission.ts';
import type { Arrival } from './arrival.ts';
import type { CollectedSurvey } from './collectedSurvey.ts';
import type { Outcome } from './receive.ts';

/** What a page without a script is answered with: its title and what stands in the place of the form. */
export interface AnswerPage {
  readonly title: string;
  readonly body: string;
}

/**
 * The answer to a form that could be read: thanks, the question whether all is right, or the form again with what is
 * wrong and everything that was given.
 * @param action path to which the form is posted again.
 */
export function toAnswerPage(
  survey: CollectedSurvey,
  arrival: Arrival,
  outcome: Outcome,
  action: string,
): AnswerPage {
  if (outcome.kind === 'arrived') {
    return { title: 'Спасибо', body: renderThanks(outcome.receipt) };
  }
  const { form, access, dates } = survey;
  const { id, code = '', answers } = arrival;
  const state = {
    action,
    access,
    ...(dates === undefined ? {} : { dates }),
    ...(id === undefined ? {} : { id }),
    code,
    answers,
  };
  if (outcome.kind === 'to-check') {
    const checked = { ...state, id: outcome.id, answers: outcome.answers };
    return { title: 'Проверьте ответы', body: renderCheck(form, checked) };
  }
  const { refusal } = outcome;
  // Nothing that could be done to the form helps then.
  if (refusal.code === 'closed' || refusal.code === 'id-taken') return toRefusalPage(refusal);
  const { errors = [], message } = refusal;
  const wrong = errors.length > 0 ? { errors } : { trouble: message };
  return { title: 'Ответы не отправлены', body: renderForm(form, { ...state, ...wrong }) };
}

/** The answer where there is no form to show again. */
export function toRefusalPage({ message }: Refusal): AnswerPage {
  const title = 'Ответы не приняты';
  return { title, body: renderRefusal(title, message) };
}

/** @param page the built page of the survey; without one the answer stands by itself. */
export function renderAnswerPage({ title, body }: AnswerPage, page: string | undefined): string {
  const filled = page === undefined ? undefined : fillPage(page, title, body);
  if (filled !== undefined) return filled;
  const head = html`<meta charset="utf-8" /><meta
      name="viewport"
      content="width=device-width"
    /><title>${title}</title>`;
  return `<!doctype html><html lang="ru"><head>${head.text}</head><body><main>${body}</main></body></html>`;
}
