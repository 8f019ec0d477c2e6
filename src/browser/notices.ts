import { html } from '../form/html.ts';
import { formatDate } from '../kit/format.ts';
import type { Clock } from './clock.ts';
import type { DeviceStore } from './deviceStore.ts';
import { localDay } from './localDay.ts';
import { loadOutboxOf } from './outbox.ts';
import type { OutboxEntry } from './outbox.ts';
import type { KeptReceipt } from './receipts.ts';
import { loadReceipts } from './receipts.ts';
import { renderAct } from './renderAct.ts';
import { renderOutbox } from './renderOutbox.ts';

export interface NoticesOptions {
  /** The notices come first in it. */
  readonly above: HTMLElement;
  readonly store: DeviceStore;
  readonly survey: string;
  /** When answers are taken, YYYY-MM-DD, both inclusive; `undefined`: always. */
  readonly window: { readonly opens: string; readonly closes: string } | undefined;
  readonly clock: Clock;
  readonly kiosk: boolean;
  /** Whether what waits lies on the device, or in this page alone. */
  readonly isLasting: () => boolean;
  /** Whether the form is free to take refused answers back. */
  readonly mayMend: () => boolean;
  /** Whether all this is said in the place of the form already. */
  readonly isSaid: () => boolean;
}

export interface Notices {
  /** Brings what stands above the form up to date with what lies on the device. */
  readonly refresh: () => Promise<void>;
  /** Says it once more to whoever pressed «Отправить сейчас», also where nothing has changed. */
  readonly sayAgain: () => Promise<void>;
  /** Says that the form was filled on this device before and goes on from there. */
  readonly sayResumed: () => Promise<void>;
}

/** What this device knows of earlier answers to the survey: told above the form. */
export function createNotices(options: NoticesOptions): Notices {
  const { above, store, survey, window, clock, kiosk, isLasting, mayMend, isSaid } = options;
  const place = document.createElement('div');
  above.prepend(place);
  let resumed = false;
  let shown = '';

  async function refresh(): Promise<void> {
    const entries = isSaid() ? [] : await loadOutboxOf(store, survey);
    const now = clock();
    const state = { entries, now, lasting: isLasting(), sending: false, mayMend: mayMend() };
    const receipts = kiosk ? [] : await loadReceipts(store, survey);
    const told = kiosk
      ? renderCount(entries, isLasting())
      : renderOutbox({ ...state, heading: 'h2' }) + renderReceipts(receipts, resumed);
    const parts = (window === undefined ? '' : renderClosed(window, localDay(clock()))) + told;
    // Said again, it would be read out again.
    if (parts !== shown) place.innerHTML = parts;
    shown = parts;
  }

  return {
    refresh,
    sayAgain: async () => {
      shown = '';
      await refresh();
      place.querySelector<HTMLElement>('.panel[tabindex]')?.focus();
    },
    sayResumed: () => {
      resumed = true;
      return refresh();
    },
  };
}

/** Nobody should learn only after the last question that the answers are not taken. */
function renderClosed({ opens, closes }: { opens: string; closes: string }, today: string): string {
  if (today >= opens && today <= closes) return '';
  const words =
    today < opens
      ? `Опрос начнётся ${formatDate(opens)} года: раньше ответы не принимаются.`
      : `Опрос закончился ${formatDate(closes)} года: новые ответы уже не принимаются.`;
  return html`<p class="panel" role="alert">${words}</p>`.text;
}

/** For whoever minds the kiosk; the answers of others are not offered to the next person. */
function renderCount(entries: readonly OutboxEntry[], lasting: boolean): string {
  if (entries.length === 0) return '';
  const refused = entries.filter(({ refusal }) => refusal !== undefined).length;
  const waiting = entries.length - refused;
  const words = [
    ...(waiting === 0 ? [] : [`Ждут отправки: ${waiting}.`]),
    ...(refused === 0 ? [] : [`Не приняты: ${refused}.`]),
    ...(lasting ? [] : ['Это устройство не даёт их сохранить: страницу нельзя закрывать.']),
  ];
  return html`<p class="kept" role="status">
    ${words.join(' ')} ${renderAct('file-all', 'Сохранить файлом', true)}
  </p>`.text;
}

function renderReceipts(receipts: readonly KeptReceipt[], resumed: boolean): string {
  if (resumed) {
    return html`<p class="kept" role="status">Опрос продолжается с того места, где был прерван.</p>`
      .text;
  }
  const [newest] = receipts.slice(-1);
  if (newest === undefined) return '';
  return html` <p class="kept" role="status">
    С этого устройства уже отвечали ${formatDate(newest.day)}, квитанция ${newest.receipt}. Если
    отвечает другой человек, опрос можно пройти ещё раз.
  </p>`.text;
}
