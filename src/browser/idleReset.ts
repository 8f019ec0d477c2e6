/** Milliseconds. */
const untilWarning = 120_000;
const untilReset = 30_000;

export interface IdleReset {
  /** Empties the form after a shorter time, whatever is pressed: it is finished. */
  readonly soon: (milliseconds: number) => void;
  readonly now: () => void;
}

/**
 * A kiosk's form empties itself when nobody has touched it for two and a half minutes, with a warning half a minute
 * before.
 * @param onWarning `false`: somebody is there after all.
 */
export function createIdleReset(
  onWarning: (warned: boolean) => void,
  onReset: () => void,
): IdleReset {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finished = false;

  function reset(): void {
    finished = false;
    wait();
    onReset();
  }

  function wait(): void {
    clearTimeout(timer);
    onWarning(false);
    timer = setTimeout(() => {
      onWarning(true);
      timer = setTimeout(reset, untilReset);
    }, untilWarning);
  }

  for (const event of ['pointerdown', 'keydown', 'input']) {
    document.addEventListener(event, () => {
      if (!finished) wait();
    });
  }
  wait();
  return {
    soon: (milliseconds) => {
      finished = true;
      clearTimeout(timer);
      timer = setTimeout(reset, milliseconds);
    },
    now: reset,
  };
}
