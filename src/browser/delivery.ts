import { renderThanks } from '../form/renderThanks.ts';
import type { Clock } from './clock.ts';
import type { DeviceStore } from './deviceStore.ts';
import { nextId } from './nextId.ts';
import { loadEntry } from './outbox.ts';
import type { OutboxEntry } from './outbox.ts';
import { loadReceipts } from './receipts.ts';
import { renderAct } from './renderAct.ts';
import { renderOutbox } from './renderOutbox.ts';
import type { Pass } from './sendOutbox.ts';
import type { SurveyPage } from './surveyPage.ts';
import { toMend } from './toMend.ts';

export interface Delivery {
  /** Shows what becomes of a set that was put into the outbox just now, in the place of the form. */
  readonly follow: (entry: OutboxEntry) => void;
  /** Brings what is shown up to date after a try to send. */
  readonly update: (pass: Pass) => Promise<void>;
  /** The set that is followed has ended by the respondent's own decision. */
  readonly leave: () => void;
  /** The set that is followed; `undefined`: none. */
  readonly followed: OutboxEntry | undefined;
}

export interface DeliveryOptions {
  readonly page: SurveyPage;
  readonly store: DeviceStore;
  readonly clock: Clock;
  /** Whether what waits lies on the device, or in this page alone. */
  readonly isLasting: () => boolean;
  /** The set was refused and can be mended: back to the form with it. */
  readonly onMend: (entry: OutboxEntry) => void;
  /** What is shown now stays until the respondent does something: a kiosk does it for them. */
  readonly onRest: (kind: 'arrived' | 'waiting' | 'refused') => void;
}

/** What the respondent sees between «Отправить ответы» and the receipt. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { page, store, clock, isLasting, onMend, onRest } = options;
  let followed: OutboxEntry | undefined;
  const again = renderAct('again', 'Заполнить ещё одну анкету', true).text;

  function show(entry: OutboxEntry, sending: boolean): void {
    const state = {
      entries: [entry],
      now: clock(),
      lasting: isLasting(),
      sending,
      mayMend: true,
    };
    const acts = sending ? '' : `<p class="acts">${again}</p>`;
    page.showInstead(renderOutbox({ ...state, heading: 'h1' }) + acts);
  }

  function thank(receipt: string): void {
    followed = undefined;
    page.showInstead(`${renderThanks(receipt)}<p class="acts">${again}</p>`);
    onRest('arrived');
  }

  return {
    follow: (entry) => {
      followed = entry;
      show(entry, true);
    },
    update: async (pass) => {
      const entry = followed;
      if (entry === undefined) return;
      const outcome = pass.get(entry.submission.id);
      if (outcome?.kind === 'arrived') {
        thank(outcome.receipt);
        return;
      }
      const { id } = entry.submission;
      const kept = (await loadEntry(store, id)) ?? (await loadEntry(store, nextId(id)));
      if (kept === undefined) {
        // Another tab has sent it.
        const [newest] = (await loadReceipts(store, entry.survey)).slice(-1);
        thank(newest?.receipt ?? 'показана в другой вкладке');
      } else if (kept.refusal !== undefined && toMend(kept.refusal) !== undefined) {
        followed = undefined;
        onMend(kept);
      } else {
        followed = kept;
        show(kept, false);
        onRest(kept.refusal === undefined ? 'waiting' : 'refused');
      }
    },
    leave: () => {
      followed = undefined;
    },
    get followed() {
      return followed;
    },
  };
}
