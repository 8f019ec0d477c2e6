import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { KeyedChart } from '../report/chartView.ts';
import { askWorker } from './askWorker.ts';
import { removeOthers } from './removeOthers.ts';

export interface Drawn {
  readonly charts: number;
  /** Charts that were not in the cache. */
  readonly drawn: number;
}

/**
 * Draws the charts that the cache does not hold, on all cores. A drawing is named by the hash of what it shows, so a
 * rebuild draws only what changed. A file appears whole or not at all. Other folders beside this one, drawn by another
 * program, are deleted.
 */
export async function drawCharts(charts: readonly KeyedChart[], folder: string): Promise<Drawn> {
  await mkdir(folder, { recursive: true });
  await removeOthers(folder);
  const known = new Set(await readdir(folder));
  const wanted = new Map(charts.map(({ key, chart }) => [key, chart]));
  const queue = [...wanted].filter(([key]) => !known.has(`${key}.svg`));
  const drawn = queue.length;
  const workers = Math.min(availableParallelism(), Math.ceil(drawn / 8));
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(new URL('./chartWorker.ts', import.meta.url));
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const [key, chart] = next;
        const svg = await askWorker<string>(worker, chart);
        const file = path.join(folder, `${key}.svg`);
        await writeFile(`${file}.part`, svg);
        await rename(`${file}.part`, file);
      }
      await worker.terminate();
    }),
  );
  return { charts: wanted.size, drawn };
}
