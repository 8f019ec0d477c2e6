import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Chart } from '../report/charts/chart.ts';
import type { KeyedChart } from '../report/chartView.ts';

export interface Drawn {
  readonly charts: number;
  /** Charts that were not in the cache. */
  readonly drawn: number;
}

/** A chart drawn by a worker; a worker that dies rejects with its error. */
function drawWith(worker: Worker, chart: Chart): Promise<string> {
  return new Promise((resolve, reject) => {
    const onError = (error: unknown): void => {
      worker.off('message', onMessage);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onMessage = (svg: string): void => {
      worker.off('error', onError);
      resolve(svg);
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(chart);
  });
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
        const svg = await drawWith(worker, chart);
        const file = path.join(folder, `${key}.svg`);
        await writeFile(`${file}.part`, svg);
        await rename(`${file}.part`, file);
      }
      await worker.terminate();
    }),
  );
  return { charts: wanted.size, drawn };
}

async function removeOthers(folder: string): Promise<void> {
  const all = path.dirname(folder);
  for (const name of await readdir(all)) {
    if (name !== path.basename(folder)) await rm(path.join(all, name), { recursive: true });
  }
}
