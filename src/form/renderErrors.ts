import { formatCount } from '../kit/format.ts';
import { fieldId, serviceFields } from './fieldIds.ts';
import type { Form } from './form.ts';
import { html, type Html } from './html.ts';
import { questionsOf } from './questionsOf.ts';
import type { AnswerError } from './submission.ts';

/**
 * The summary above a form that was not taken: every error in the order of the form as a link to its field; one that
 * belongs to no field is said without a link. Focus comes here first.
 */
export function renderErrors(form: Form, errors: readonly AnswerError[]): Html {
  const order = [serviceFields.code, ...questionsOf(form).map(({ name }) => name)];
  const place = ({ question }: AnswerError): number => {
    const at = order.indexOf(question);
    return at === -1 ? order.length : at;
  };
  const items = [...errors]
    .sort((a, b) => place(a) - place(b))
    .map((error) => {
      const words = error.title === '' ? error.message : `${error.title} — ${error.message}`;
      return place(error) === order.length
        ? html`<li>${words}</li>`
        : html`<li><a href="#${fieldId(error.question)}">${words}</a></li>`;
    });
  const count = formatCount(items.length, ['место', 'места', 'мест']);
  return renderNotSent(html`
    <p>Нужно исправить ${count}. Остальные ответы на месте.</p>
    <ul>${items}</ul>`);
}

/** The same place above a form that nothing is wrong with and that was not taken all the same. */
export function renderTrouble(trouble: string): Html {
  return renderNotSent(html`<p>${trouble}</p>`);
}

function renderNotSent(why: Html): Html {
  return html`
    <div class="errors" id="errors" role="alert" tabindex="-1" autofocus>
      <h2>Ответы ещё не отправлены</h2>
      ${why}
    </div>`;
}
