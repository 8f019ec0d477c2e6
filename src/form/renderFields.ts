import { serviceFields } from './fieldIds.ts';
import type { Form } from './form.ts';
import { html, type Html } from './html.ts';
import { placeWords } from './lengthWords.ts';
import { questionsOf } from './questionsOf.ts';
import { renderCode } from './renderCode.ts';
import type { FormState } from './renderForm.ts';
import { renderQuestion } from './renderQuestion.ts';

/** Every field of a form, the service ones among them, without the tag of the form and its button. */
export function renderFields(form: Form, state: FormState): Html {
  const { answers, code, errors = [], id } = state;
  const questions = questionsOf(form);
  const messages = new Map(errors.map(({ question, message }) => [question, message]));
  let number = 0;
  const blocks = form.blocks.map((block, at) => {
    const place = placeWords(number + 1, block.questions.length, questions.length);
    const shown = block.questions.map((question) => {
      number += 1;
      const error = messages.get(question.name);
      return renderQuestion(question, {
        number,
        chosen: [answers?.get(question.name) ?? []].flat(),
        questions,
        ...(error === undefined ? {} : { error }),
      });
    });
    const heading = `b-${at + 1}`;
    return html`
      <section class="block" data-block="${block.name}" aria-labelledby="${heading}">
        <h2 id="${heading}" tabindex="-1">${block.title}</h2>
        <p class="place">${place}</p>
        ${shown}
      </section>`;
  });
  return html`
    ${id !== undefined && html`<input type="hidden" name="${serviceFields.id}" value="${id}">`}
    ${renderTrap()}
    ${state.access === 'code' && renderCode(code, messages.get(serviceFields.code))}
    ${blocks}`;
}

/** A field that people do not see; programs that fill in everything fill it in too. */
function renderTrap(): Html {
  return html`
    <div class="trap" aria-hidden="true">
      <label>
        Это поле остаётся пустым
        <input type="text" name="${serviceFields.trap}" tabindex="-1" autocomplete="off">
      </label>
    </div>`;
}
