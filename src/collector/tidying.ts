import type { Store } from './store/store.ts';

export interface TidyingPace {
  /** New answers after which the store is mixed. */
  readonly answers: number;
  /** Milliseconds without a new answer after which it is. */
  readonly idle: number;
  /** Milliseconds that lie between two times at least. */
  readonly rest: number;
  /** How many times longer than the mixing itself the rest must be: no answer is taken meanwhile. */
  readonly restPerWork: number;
}

/** With 200 answers a second fewer than one in a hundred ever waits for the mixing, however many are stored. */
export const usualPace: TidyingPace = {
  answers: 50,
  idle: 60_000,
  rest: 10_000,
  restPerWork: 400,
};

/** Decides when the store forgets in which order answers came. */
export interface Tidying {
  /** To be called after each new answer. */
  readonly count: () => void;
  /** Stops the timers and mixes for the last time. */
  readonly stop: () => Promise<void>;
}

/**
 * Mixes the store after so many new answers and once nothing comes any more. A time that fails is told and made up for
 * by the next: nobody's answer depends on it.
 * @param clock milliseconds.
 */
export function startTidying(
  store: Pick<Store, 'mix'>,
  clock: () => number,
  failed: (error: unknown) => void,
  pace: TidyingPace = usualPace,
): Tidying {
  let waiting = 0;
  let running: Promise<void> | undefined;
  let resting: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function mix(): Promise<void> {
    waiting = 0;
    const from = clock();
    await store.mix().catch(failed);
    running = undefined;
    const rest = Math.max(pace.rest, (clock() - from) * pace.restPerWork);
    resting = setTimeout(() => {
      resting = undefined;
      if (waiting >= pace.answers) run();
    }, rest).unref();
  }

  function run(): void {
    running ??= mix();
  }

  return {
    count() {
      waiting += 1;
      clearTimeout(idle);
      idle = setTimeout(run, pace.idle).unref();
      if (waiting >= pace.answers && resting === undefined) run();
    },
    async stop() {
      clearTimeout(idle);
      await running;
      clearTimeout(resting);
      await store.mix();
    },
  };
}
