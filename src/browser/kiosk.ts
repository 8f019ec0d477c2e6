import { createIdleReset } from './idleReset.ts';

export interface Kiosk {
  /** The form is finished: it empties itself for the next person. */
  readonly rest: (kind: 'arrived' | 'waiting' | 'refused') => void;
  /** Empties it at once. */
  readonly reset: () => void;
}

/** Milliseconds for reading what is on the screen. */
const pauses = { arrived: 20_000, waiting: 20_000, refused: 60_000 } as const;

/** A form on a device that many people use one after another, as at a parents' evening. */
export function createKiosk(root: HTMLElement, onReset: () => void): Kiosk {
  const warning = document.createElement('p');
  warning.className = 'panel warning';
  warning.setAttribute('role', 'alert');
  root.after(warning);
  warning.hidden = true;
  const idle = createIdleReset((warned) => {
    warning.hidden = !warned;
    warning.textContent = warned
      ? 'Через полминуты анкета очистится для следующего человека. Чтобы продолжить, достаточно нажать в любом месте.'
      : '';
  }, onReset);
  return {
    rest: (kind) => {
      idle.soon(pauses[kind]);
    },
    reset: idle.now,
  };
}
