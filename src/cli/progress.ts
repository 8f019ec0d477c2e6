import { formatNumber } from '../kit/format.ts';

/** One line per stage: its name, what it counted, how long it took. */
export interface Progress {
  /** Runs a stage; `summary` words its result for the line. */
  stage<T>(name: string, work: () => Promise<T> | T, summary: (result: T) => string): Promise<T>;
}

/** Progress on a stream of text; on a terminal the name appears at once, the counts when the stage ends. */
export function textProgress(
  write: (text: string) => void,
  now: () => number,
  terminal: boolean,
): Progress {
  const column = 22;
  return {
    async stage(name, work, summary) {
      const label = name.padEnd(column);
      if (terminal) write(label);
      const from = now();
      const result = await work();
      const seconds = formatNumber((now() - from) / 1000, 1);
      write(`${terminal ? '' : label}${summary(result).padEnd(52)} ${seconds} с\n`);
      return result;
    },
  };
}
