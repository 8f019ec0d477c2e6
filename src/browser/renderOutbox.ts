import { html, type Html } from '../form/html.ts';
import { formatDate } from '../kit/format.ts';
import type { OutboxEntry } from './outbox.ts';
import { fileWords, sendingWords, waitingWords } from './outboxWords.ts';
import { renderAct } from './renderAct.ts';

export interface OutboxState {
  readonly entries: readonly OutboxEntry[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether they lie on the device, or in this page alone. */
  readonly lasting: boolean;
  /** A try to send is under way. */
  readonly sending: boolean;
  /** `h1` where it stands in the place of the form. */
  readonly heading: 'h1' | 'h2';
  /** Whether the form is free to take refused answers back. */
  readonly mayMend: boolean;
}

/** What has not arrived from this device, and what can be done about it; empty when everything has. */
export function renderOutbox(state: OutboxState): string {
  const waiting = state.entries.filter(({ refusal }) => refusal === undefined);
  const refused = state.entries.filter(({ refusal }) => refusal !== undefined);
  return [
    ...(waiting.length === 0 ? [] : [renderWaiting(waiting, state)]),
    ...refused.map((entry) => renderRefused(entry, state)),
  ]
    .map(({ text }) => text)
    .join('');
}

function renderWaiting(waiting: readonly OutboxEntry[], state: OutboxState): Html {
  const file = fileWords(waiting, state.now);
  return html` <section class="panel" tabindex="-1">
    ${renderHeading(state, state.sending ? 'Отправляем ответы' : 'Ответы ждут отправки')}
    <p role="status">
      ${state.sending ? sendingWords(state.lasting) : waitingWords(waiting, state.lasting, state.now)}
    </p>
    ${file !== undefined && html`<p>${file}</p>`}
    <p class="acts">
      ${!state.sending && renderAct('send', 'Отправить сейчас', false)}
      ${renderAct('file', 'Сохранить ответы файлом', true)}
      ${renderAct('delete', 'Удалить эти ответы', true)}
    </p>
  </section>`;
}

function renderRefused(entry: OutboxEntry, state: OutboxState): Html {
  const { submission, refusal } = entry;
  const errors = (refusal?.errors ?? []).map(
    ({ title, message }) => html`<li>${title === '' ? message : `${title}: ${message}`}</li>`,
  );
  return html` <section class="panel" tabindex="-1" data-id="${submission.id}">
    ${renderHeading(state, `Ответы от ${formatDate(submission.filled)} не приняты`)}
    <p role="alert">${refusal?.message ?? ''}</p>
    ${
      errors.length > 0 &&
      html`<ul>
        ${errors}
      </ul>`
    }
    <p class="acts">
      ${state.mayMend && !entry.kiosk && renderAct('mend', 'Исправить ответы', false)}
      ${renderAct('file', 'Сохранить ответы файлом', true)}
      ${renderAct('delete', 'Удалить эти ответы', true)}
    </p>
  </section>`;
}

function renderHeading({ heading }: OutboxState, words: string): Html {
  return heading === 'h1' ? html`<h1>${words}</h1>` : html`<h2>${words}</h2>`;
}
