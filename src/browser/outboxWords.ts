import { formatCount, formatDate } from '../kit/format.ts';
import type { OutboxEntry } from './outbox.ts';

const day = 24 * 60 * 60_000;

/** After so many days without the school's server a file is the better way. */
const patience = 3;

/** Whole days for which the longest waiting of these sets has waited. */
function daysWaiting(entries: readonly OutboxEntry[], now: number): number {
  return Math.max(0, ...entries.map(({ queued }) => Math.floor((now - queued) / day)));
}

/** Where the answers are and what happens next; without «you», since pupils are called «ты». */
export function waitingWords(entries: readonly OutboxEntry[], lasting: boolean): string {
  const [first] = entries;
  const days = [...new Set(entries.map(({ submission }) => formatDate(submission.filled)))];
  const what =
    entries.length === 1
      ? `Ответы от ${formatDate(first?.submission.filled ?? '')} ещё не дошли до школы: отправить их пока не получилось.`
      : `Ещё не дошли до школы ${formatCount(entries.length, ['анкета', 'анкеты', 'анкет'])} (${days.join(', ')}): отправить их пока не получилось.`;
  return lasting
    ? `${what} Ответы сохранены на этом устройстве и уйдут сами, как только появится связь: для этого нужно открыть эту страницу ещё раз или не закрывать её.`
    : `${what} Это устройство не даёт их сохранить: пока ответы не дойдут, страницу нельзя закрывать. Можно сохранить ответы файлом.`;
}

/** The same while a try to send is under way. */
export function sendingWords(lasting: boolean): string {
  return lasting
    ? 'Ответы уже сохранены на этом устройстве и сейчас уходят в школу.'
    : 'Ответы сейчас уходят в школу. Это устройство не даёт их сохранить: пока они не дойдут, страницу нельзя закрывать.';
}

/** The last resort in words; `undefined`: it is too early for it. */
export function fileWords(entries: readonly OutboxEntry[], now: number): string | undefined {
  const days = daysWaiting(entries, now);
  return days < patience
    ? undefined
    : `Связи нет уже ${formatCount(days, ['день', 'дня', 'дней'])}. Ответы можно сохранить файлом и передать в школу: второй раз они не посчитаются, даже если потом дойдут сами.`;
}
