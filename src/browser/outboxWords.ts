import { formatCount, formatDate } from '../kit/format.ts';
import { askedPause } from './askedPause.ts';
import { localTime } from './localTime.ts';
import type { OutboxEntry } from './outbox.ts';

const day = 24 * 60 * 60_000;

/** After so many days without the school's server a file is the better way. */
const patience = 3;

/** Whole days for which the longest waiting of these sets has waited. */
function daysWaiting(entries: readonly OutboxEntry[], now: number): number {
  return Math.max(0, ...entries.map(({ queued }) => Math.floor((now - queued) / day)));
}

/** Until when the server wants none of these sets, in words; `undefined`: one of them may be sent now. */
function pauseWords(entries: readonly OutboxEntry[], now: number): string | undefined {
  const pause = Math.min(...entries.map((entry) => askedPause(entry, now)));
  return pause === 0
    ? undefined
    : `сервер школы попросил подождать до ${localTime(now + pause)}, раньше отправить не получится`;
}

/**
 * Where the answers are and what happens next; without «you», since pupils are called «ты».
 * @param now milliseconds since 1970.
 */
export function waitingWords(
  entries: readonly OutboxEntry[],
  lasting: boolean,
  now: number,
): string {
  const [first] = entries;
  const days = [...new Set(entries.map(({ submission }) => formatDate(submission.filled)))];
  const pause = pauseWords(entries, now);
  const why = pause ?? 'отправить их пока не получилось';
  const when = pause === undefined ? 'как только появится связь' : 'когда будет можно';
  const what =
    entries.length === 1
      ? `Ответы от ${formatDate(first?.submission.filled ?? '')} ещё не дошли до школы: ${why}.`
      : `Ещё не дошли до школы ${formatCount(entries.length, ['анкета', 'анкеты', 'анкет'])} (${days.join(', ')}): ${why}.`;
  return lasting
    ? `${what} Ответы сохранены на этом устройстве и уйдут сами, ${when}: для этого нужно открыть эту страницу ещё раз или не закрывать её.`
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
