import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperFile } from '../report/siteView.ts';
import { askWorker } from './askWorker.ts';
import { removeOthers } from './removeOthers.ts';
import type { DocumentTask, MadeDocuments } from './documentWorker.ts';

export interface DocumentPlaces {
  /** Folder of the drawings, by the key of their chart. */
  readonly charts: string;
  /** Folder of finished documents, of this program and this edition alone. */
  readonly store: string;
  /** The rendered site that they are put into. */
  readonly site: string;
  /** Where the site will stand, for links on paper; without it they are printed as text. */
  readonly address?: string;
}

export interface WrittenDocuments {
  readonly documents: number;
  /** Those that were not in the store. */
  readonly made: number;
}

const ENDINGS = ['pdf', 'docx'] as const;

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}

/**
 * Makes every paper as PDF and DOCX beside its page, on all cores. A paper is named by the hash of what it says, so
 * that a rebuild makes only those that changed; the store keeps what this site uses, and nothing else.
 */
export async function writeDocuments(
  papers: readonly PaperFile[],
  { charts, store, site, address }: DocumentPlaces,
): Promise<WrittenDocuments> {
  await mkdir(store, { recursive: true });
  await removeOthers(store);
  const known = new Set(await readdir(store));
  const named = papers.map(({ path: place, paper }) => {
    const said = JSON.stringify([paper, address]);
    return { place, paper, key: createHash('sha256').update(said).digest('hex').slice(0, 32) };
  });
  const isHeld = (key: string): boolean => ENDINGS.every((ending) => known.has(`${key}.${ending}`));
  const queue = named.filter(({ key }) => !isHeld(key));
  const made = queue.length;
  const workers = Math.min(availableParallelism(), queue.length);
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(new URL('./documentWorker.ts', import.meta.url));
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { paper, key } = next;
        const task: DocumentTask = { paper, charts, ...(address === undefined ? {} : { address }) };
        const documents = await askWorker<MadeDocuments>(worker, task);
        for (const ending of ENDINGS) {
          await writeWhole(path.join(store, `${key}.${ending}`), documents[ending]);
        }
      }
      await worker.terminate();
    }),
  );
  for (const { place, key } of named) {
    const target = path.join(site, place);
    await mkdir(path.dirname(target), { recursive: true });
    for (const ending of ENDINGS) {
      await copyFile(path.join(store, `${key}.${ending}`), `${target}.${ending}`);
    }
  }
  const used = new Set(named.flatMap(({ key }) => ENDINGS.map((ending) => `${key}.${ending}`)));
  for (const name of known) if (!used.has(name)) await rm(path.join(store, name));
  return { documents: named.length * ENDINGS.length, made: made * ENDINGS.length };
}
