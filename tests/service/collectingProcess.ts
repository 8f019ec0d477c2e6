import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createLimits } from '../../src/collector/limits.ts';
import type { StorePlace } from '../../src/collector/store/openStore.ts';
import { startTidying } from '../../src/collector/tidying.ts';
import { childEnvironment } from '../school/childEnvironment.ts';
import { startCollector } from './testCollector.ts';

/** A collector in a process of its own, so that a test can kill it. */
export interface CollectingProcess {
  readonly origin: string;
  /** kill -9, and the end of the process. */
  kill(): Promise<void>;
}

/** Starts the process; this same file runs in it. */
export async function startCollecting(place: StorePlace): Promise<CollectingProcess> {
  const script = path.join(import.meta.dirname, 'collectingProcess.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(place)], {
    env: childEnvironment(place.root),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const line = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const [origin] = await Promise.race([
    line,
    closed.then(() => Promise.reject(new Error('the collector did not start'))),
  ]);
  return {
    origin,
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** No ceilings, and a store that is mixed as often as can be, so that kills meet it at that too. */
async function collect(place: StorePlace): Promise<void> {
  const endless = { points: 1_000_000, duration: 600 };
  const ceilings = {
    answers: endless,
    wrongCodes: endless,
    lookUps: endless,
    lateLookUps: endless,
    tries: endless,
  };
  let count = (): void => undefined;
  const collector = await startCollector(
    {
      limits: createLimits(randomBytes(32), ceilings),
      kept: () => {
        count();
      },
    },
    place,
  );
  ({ count } = startTidying(collector.store, () => 0, console.error, {
    answers: 50,
    idle: 1000,
    rest: 100,
    restPerWork: 0,
  }));
  process.stdout.write(`${collector.origin}\n`);
}

const [, script, place] = process.argv;
if (script === import.meta.filename && place !== undefined) {
  // The JSON border: written by `startCollecting`.
  await collect(JSON.parse(place) as StorePlace);
  // A process that is killed keeps nothing for the next one.
  flushCompileCache();
}
