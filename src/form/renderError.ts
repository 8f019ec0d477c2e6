import { errorId } from './fieldIds.ts';
import { html, type Html } from './html.ts';

/** The message beside a field; «Ошибка» is for those who do not see its colour. */
export function renderError(name: string, message: string): Html {
  return html`
    <p class="error" id="${errorId(name)}">
      <span class="visually-hidden">Ошибка: </span>${message}
    </p>`;
}
