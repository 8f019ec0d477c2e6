import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { childEnvironment } from '../school/childEnvironment.ts';
import { copyDemoSchool, removeSchool } from '../school/copySchool.ts';
import { measureRate, measureTimes } from './collectorLoad.ts';

const ROUNDS = 5;
const RESPONDENTS = 32;
const EACH = 60;

/** What `npm run bench` prints about the collector. */
export interface CollectorFigures {
  /** Answer sets a second of each round. */
  readonly bare: readonly number[];
  readonly ours: readonly number[];
  /** Milliseconds to 201 at 200 sets a second, sorted. */
  readonly times: readonly number[];
}

async function withServer<T>(
  script: string,
  folder: string,
  work: (port: number) => Promise<T>,
): Promise<T> {
  const file = path.join(import.meta.dirname, script);
  const child = spawn(process.execPath, [file, folder], {
    env: childEnvironment(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return await work(Number(port));
  } finally {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
}

/**
 * The times first, on a store as a school has it; then both side by side in turns, warmed up, since the machine
 * drifts.
 */
export async function measureCollector(): Promise<CollectorFigures> {
  const root = copyDemoSchool();
  const folder = mkdtempSync(path.join(tmpdir(), 'vsoko-bare-'));
  const bare: number[] = [];
  const ours: number[] = [];
  const times = await withServer('ourCollector.ts', root, async (ourPort) => {
    await measureRate(ourPort, RESPONDENTS, EACH);
    const found = await measureTimes(ourPort, 200, 10);
    await withServer('bareCollector.ts', folder, async (barePort) => {
      await measureRate(barePort, RESPONDENTS, EACH);
      for (let round = 0; round < ROUNDS; round += 1) {
        bare.push(await measureRate(barePort, RESPONDENTS, EACH));
        ours.push(await measureRate(ourPort, RESPONDENTS, EACH));
      }
    });
    return found;
  });
  removeSchool(root);
  rmSync(folder, { recursive: true, force: true });
  return { bare, ours, times };
}
