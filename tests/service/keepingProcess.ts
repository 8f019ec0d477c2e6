import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StorePlace } from '../../src/collector/store/openStore.ts';
import type { Kept } from '../../src/collector/store/store.ts';
import { childEnvironment } from '../school/childEnvironment.ts';
import { answersOf, codeOf } from './storeAdapters.ts';

/** What a process of its own keeps, as fast as it can: the answer sets of these numbers. */
export interface Work {
  readonly place: StorePlace;
  readonly numbers: readonly number[];
  readonly term?: string;
  /** Each set pays with the code of its number. */
  readonly withCodes?: boolean;
}

/** A line that the process printed once the store had answered. */
export interface Printed {
  readonly number: number;
  readonly kept: Kept;
}

interface KeepingProcess {
  /** Resolves when that many sets were kept, or the process ended. */
  reaches(sets: number): Promise<void>;
  kill(): void;
  /** All that was printed until the end. */
  readonly ended: Promise<readonly Printed[]>;
}

/** Sets on their way at the same time. */
const IN_FLIGHT = 24;
/** Milliseconds until a set that failed is sent again, as a phone does while a database server is being restarted. */
const PAUSE = 100;

/** Starts the process; this same file runs in it. */
export function startKeeping(work: Work): KeepingProcess {
  const script = path.join(import.meta.dirname, 'keepingProcess.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(work)], {
    env: childEnvironment(work.place.root),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: Printed[] = [];
  let check = (): void => undefined;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    // A kill may cut the last line; the JSON border: written below.
    if (line.endsWith('}')) printed.push(JSON.parse(line) as Printed);
    check();
  });
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(() => printed);
  return {
    reaches: (sets) =>
      Promise.race([
        ended.then(() => undefined),
        new Promise<void>((resolve) => {
          check = () => {
            if (printed.length >= sets) resolve();
          };
          check();
        }),
      ]),
    kill: () => void child.kill('SIGKILL'),
    ended,
  };
}

async function keepUntilKept(keep: () => Promise<Kept>): Promise<Kept> {
  for (;;) {
    const kept = await keep().catch(() => undefined);
    if (kept !== undefined) return kept;
    await setTimeout(PAUSE);
  }
}

async function keepAll({ place, numbers, term, withCodes }: Work): Promise<void> {
  const store = await openStore(place);
  const waiting = [...numbers];
  const keepNext = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const answers = answersOf(number, term === undefined ? {} : { term });
      const code = withCodes === true ? codeOf(number) : undefined;
      const kept = await keepUntilKept(() => store.keep(answers, code));
      process.stdout.write(`${JSON.stringify({ number, kept })}\n`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, keepNext));
  await store.close();
}

const [, script, work] = process.argv;
if (script === import.meta.filename && work !== undefined) {
  // The JSON border: written by `startKeeping`.
  await keepAll(JSON.parse(work) as Work);
}
