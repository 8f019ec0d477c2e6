import type { GivenAnswers } from '../survey/holds.ts';
import { formatCount } from '../kit/format.ts';
import type { Form, FormQuestion } from './form.ts';
import { html, type Html } from './html.ts';
import { questionsOf } from './questionsOf.ts';
import { renderFields } from './renderFields.ts';
import { formAttributes, type FormState } from './renderForm.ts';

/**
 * «Проверьте ответы»: what a page without a script is answered with before anything is kept. The form it holds has
 * an id, so that pressing the button twice sends one answer set; the fields lie folded below for whoever wants to
 * change something, and are sent in any case.
 */
export function renderCheck(
  form: Form,
  state: FormState & { readonly id: string; readonly answers: GivenAnswers },
): string {
  const questions = questionsOf(form);
  const shown = questions.map((question) => ({
    question,
    words: answerText(question, state.answers),
  }));
  const answered = shown.flatMap(({ question, words }) =>
    words === '' ? [] : html`<dt>${question.title}</dt><dd>${words}</dd>`,
  );
  const left = questions.length - answered.length;
  return html`
    <h1>Проверьте ответы</h1>
    <p class="intro">Они ещё не отправлены. Школа получит их после нажатия кнопки «Отправить ответы».</p>
    <form${formAttributes(form, state)}>
      ${answered.length > 0 && html`<dl class="given">${answered}</dl>`}
      ${left > 0 && html`<p class="hint">Без ответа: ${formatCount(left, ['вопрос', 'вопроса', 'вопросов'])}.</p>`}
      ${sendButton('Отправить ответы')}
      <details class="mend">
        <summary>Исправить ответы</summary>
        ${renderFields(form, state)}
        ${sendButton('Отправить исправленные ответы')}
      </details>
    </form>`.text;
}

/** An answer as the respondent saw it; empty where there is none. */
function answerText({ name, options }: FormQuestion, answers: GivenAnswers): string {
  return [answers.get(name) ?? []]
    .flat()
    .map((value) => options.find((option) => option.value === value)?.title ?? value)
    .join(', ');
}

function sendButton(words: string): Html {
  return html`<p class="send"><button class="button" type="submit">${words}</button></p>`;
}
