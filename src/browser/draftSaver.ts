import type { KeptIn } from './deviceStore.ts';

/** Milliseconds after the last keystroke. */
const rest = 400;

export interface DraftSaver {
  /** Something has changed; it is kept when the typing rests. */
  readonly touch: () => void;
  /** Keeps at once what is not kept yet. */
  readonly flush: () => Promise<void>;
  /** For a page that is going away: done before the call ends, where the device can do that. */
  readonly flushNow: () => void;
  /** Forgets what is not kept yet; what was under way has ended when it resolves. */
  readonly drop: () => Promise<void>;
}

export interface DraftSaverOptions {
  /** Keeps the draft as it is at this moment. */
  readonly keep: () => Promise<KeptIn>;
  readonly keepNow: () => boolean;
  /** After each time, with where it lies now; `undefined`: it could not be kept. */
  readonly onKept: (place: KeptIn | undefined) => void;
}

/** Keeps a draft as it changes: one write at a time, and after the last change always one more. */
export function draftSaver({ keep, keepNow, onKept }: DraftSaverOptions): DraftSaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let writing: Promise<void> = Promise.resolve();

  function write(): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(async () => {
      if (!changed) return;
      changed = false;
      const place = await keep().catch(() => undefined);
      if (place === undefined) changed = true;
      onKept(place);
    });
    return writing;
  }

  return {
    touch: () => {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), rest);
    },
    flush: write,
    flushNow: () => {
      if (changed) keepNow();
      void write();
    },
    drop: () => {
      changed = false;
      clearTimeout(timer);
      return writing;
    },
  };
}
