import { errorId, fieldId, hintId, questionId, serviceFields } from './fieldIds.ts';
import { attributes, html, type Html } from './html.ts';
import { renderError } from './renderError.ts';

/** The label of the field, also in front of what is wrong with it. */
export const codeTitle = 'Код с листка';

/** The field for the one-time code of a slip, with what was typed and what is wrong with it. */
export function renderCode(code: string | undefined, error: string | undefined): Html {
  const name = serviceFields.code;
  const described = error === undefined ? hintId(name) : `${hintId(name)} ${errorId(name)}`;
  const field = attributes({
    type: 'text',
    id: fieldId(name),
    name,
    value: code ?? '',
    'aria-describedby': described,
    'aria-invalid': error === undefined ? undefined : 'true',
    maxlength: '40',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
  });
  return html`
    <div class="${error === undefined ? 'question' : 'question wrong'}" id="${questionId(name)}">
      <label for="${fieldId(name)}">${codeTitle}</label>
      <p class="hint" id="${hintId(name)}">
        Десять букв и цифр, например KXMTA-47PHE. Код нужен, чтобы один человек не ответил дважды.
        Узнать по нему, кто как ответил, нельзя.
      </p>
      ${error !== undefined && renderError(name, error)}
      <input${field}>
    </div>`;
}
