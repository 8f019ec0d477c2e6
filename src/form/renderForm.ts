import type { GivenAnswers } from '../survey/holds.ts';
import type { Form } from './form.ts';
import { attributes, html, type Html } from './html.ts';
import { lengthWords } from './lengthWords.ts';
import { renderErrors, renderTrouble } from './renderErrors.ts';
import { renderFields } from './renderFields.ts';
import type { AnswerError } from './submission.ts';

/** What a form is shown with: nothing given yet, or what came back with it. */
export interface FormState {
  /** Where it is posted. */
  readonly action: string;
  readonly access: 'open' | 'code';
  /** When answers are taken, in words. */
  readonly dates?: string;
  /** The same for the script on the page: YYYY-MM-DD, both inclusive; absent: always. */
  readonly window?: { readonly opens: string; readonly closes: string };
  /** Answers given so far, by name of the question. */
  readonly answers?: GivenAnswers;
  /** One-time code as it was typed. */
  readonly code?: string;
  /** UUID of the answer set, once the collector has made one. */
  readonly id?: string;
  /** By question; `_code` (`serviceFields.code`) for the code. */
  readonly errors?: readonly AnswerError[];
  /** Why the answers were not taken though nothing in them is wrong; the form can be sent again. */
  readonly trouble?: string;
}

/**
 * The form of a survey as HTML that works without a script: title, what to mend, and one section per block. Stands
 * between `<!--form-->` and `<!--/form-->` of the survey's page; every word of `form` and `state` is escaped.
 */
export function renderForm(form: Form, state: FormState): string {
  const { errors = [], trouble } = state;
  return html`
    <h1>${form.title}</h1>
    ${trouble !== undefined && renderTrouble(trouble)}
    ${errors.length > 0 && renderErrors(form, errors)}
    ${form.intro !== undefined && html`<p class="intro">${form.intro}</p>`}
    ${state.dates !== undefined && html`<p class="dates">${state.dates}</p>`}
    <form${formAttributes(form, state)}>
      <p class="progress" id="progress">${lengthWords(form)}</p>
      ${renderFields(form, state)}
      <p class="send"><button class="button" type="submit">Отправить ответы</button></p>
    </form>`.text;
}

/** The tag of a form is the same on every page that has one. */
export function formAttributes(form: Form, { action, window }: FormState): Html {
  return attributes({
    id: 'survey',
    class: 'survey',
    'data-survey': form.survey,
    'data-opens': window?.opens,
    'data-closes': window?.closes,
    action,
    method: 'post',
    'accept-charset': 'utf-8',
    // The browser's own messages come in its own language and one at a time.
    novalidate: true,
    autocomplete: 'off',
  });
}
