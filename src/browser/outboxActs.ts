import { askTwice } from './askTwice.ts';
import type { DeviceStore } from './deviceStore.ts';
import { onAct } from './onAct.ts';
import { loadOutboxOf, removeEntry } from './outbox.ts';
import type { OutboxEntry } from './outbox.ts';
import { saveAnswersFile } from './saveAnswersFile.ts';

export interface OutboxActs {
  readonly store: DeviceStore;
  readonly survey: string;
  readonly send: () => void;
  /** Takes a refused set back into the form. */
  readonly mend: (entry: OutboxEntry) => void;
  /** Empties the form for the next answer set. */
  readonly restart: () => void;
  readonly onDeleted: () => void;
}

/** What the buttons about answers that have not arrived do, wherever they are shown. */
export function listenToActs(places: readonly HTMLElement[], acts: OutboxActs): void {
  const { store, survey, send, mend, restart, onDeleted } = acts;

  /** The set beside the button, or all that wait. */
  async function entriesOf(button: HTMLElement): Promise<readonly OutboxEntry[]> {
    const id = button.closest<HTMLElement>('[data-id]')?.dataset['id'];
    return (await loadOutboxOf(store, survey)).filter(({ submission, refusal }) =>
      id === undefined ? refusal === undefined : submission.id === id,
    );
  }

  for (const place of places) {
    onAct(place, {
      send,
      again: restart,
      reload: () => {
        location.reload();
      },
      file: (button) => {
        void entriesOf(button).then((entries) => {
          saveAnswersFile(survey, entries);
        });
      },
      'file-all': () => {
        void loadOutboxOf(store, survey).then((entries) => {
          saveAnswersFile(survey, entries);
        });
      },
      mend: (button) => {
        void entriesOf(button).then((entries) => {
          entries.forEach(mend);
        });
      },
      delete: (button) => {
        askTwice(button, 'Удалить, не отправляя', () => {
          void entriesOf(button)
            .then((entries) =>
              Promise.all(entries.map(({ submission }) => removeEntry(store, submission.id))),
            )
            .then(onDeleted);
        });
      },
    });
  }
}
