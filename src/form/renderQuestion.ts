import { longestWords } from '../survey/limits.ts';
import { conditionWords } from './conditionWords.ts';
import { errorId, fieldId, hintId, questionId } from './fieldIds.ts';
import type { FormQuestion } from './form.ts';
import { attributes, html, type Html } from './html.ts';
import { limitWords } from './limitWords.ts';
import { renderError } from './renderError.ts';
import { renderOptions } from './renderOptions.ts';

/** What one question is shown with. */
export interface QuestionState {
  /** Its number in the form, from 1. */
  readonly number: number;
  /** Values chosen, or the words as the only one; empty: no answer. */
  readonly chosen: readonly string[];
  readonly error?: string;
  /** All questions of the form, to say when this one is asked. */
  readonly questions: readonly FormQuestion[];
}

/**
 * A question with its field: a fieldset with a legend for a choice, a label with its field otherwise. Hint and error
 * are read out with it.
 */
export function renderQuestion(question: FormQuestion, state: QuestionState): Html {
  const { name, control, required, condition } = question;
  const when = condition && conditionWords(condition, state.questions);
  const limits = question.limits && limitWords(question.limits);
  const isSaid = question.limits?.fewest !== undefined;
  const need = required && !isSaid ? 'На этот вопрос нужен ответ.' : undefined;
  const hint = joinSentences([question.hint, limits, need]);
  const about = html`
    ${hint !== '' && html`<p class="hint" id="${hintId(name)}">${hint}</p>`}
    ${when !== undefined && html`<p class="hint when">Отвечать нужно, только если ${when}.</p>`}
    ${state.error !== undefined && renderError(name, state.error)}`;
  const described = [
    hint === '' ? [] : hintId(name),
    state.error === undefined ? [] : errorId(name),
  ].flat();
  const describedBy = described.length === 0 ? undefined : described.join(' ');
  const frame = attributes({
    class: state.error === undefined ? 'question' : 'question wrong',
    id: questionId(name),
    'data-question': name,
  });
  const title = html`<span class="number">${state.number}.</span> ${question.title}`;
  if (control === 'radios' || control === 'checkboxes') {
    return html`
      <fieldset${frame}${attributes({ 'aria-describedby': describedBy })}>
        <legend>${title}</legend>
        ${about}${renderOptions(question, state.chosen)}
      </fieldset>`;
  }
  return html`
    <div${frame}>
      <label for="${fieldId(name)}">${title}</label>
      ${about}${renderField(question, state, describedBy)}
    </div>`;
}

/** The words of a definition often have no stop at their end. */
function joinSentences(parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined);
  return said
    .map((part, at) => (at === said.length - 1 || /[.!?…:;]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function renderField(
  { name, control, options, required, limits }: FormQuestion,
  { chosen, error }: QuestionState,
  describedBy: string | undefined,
): Html {
  const shared = attributes({
    id: fieldId(name),
    name,
    'aria-describedby': describedBy,
    'aria-required': required ? 'true' : undefined,
    'aria-invalid': error === undefined ? undefined : 'true',
  });
  const words = chosen.join('');
  const most = String(limits?.longest ?? longestWords);
  if (control === 'words') {
    // A line break right after the tag is not part of the text: without it a first empty line would be lost.
    return html`<textarea${shared} rows="4" maxlength="${most}">${'\n'}${words}</textarea>`;
  }
  if (control === 'line') {
    return html`<input type="text"${shared} maxlength="${most}" autocomplete="off" value="${words}">`;
  }
  const none = required ? 'Не выбрано' : 'Без ответа';
  const listed = options.map(({ value, title }) => {
    const selected = attributes({ value, selected: chosen.includes(value) });
    return html`<option${selected}>${title}</option>`;
  });
  return html`<select${shared}><option value="">${none}</option>${listed}</select>`;
}
