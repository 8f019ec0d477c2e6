import { createWriteStream } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ProblemLog } from '../kit/problemLog.ts';
import type { DemoFile } from '../demo/demoFile.ts';
import { readSchool } from '../ingest/readSchool.ts';
import { schoolFile } from '../ingest/school.ts';

/** Whether a folder may be written over: it holds no school yet, or one that says of itself that it is invented. */
export async function isFreeForDemo(root: string): Promise<boolean> {
  const text = await readFile(path.join(root, schoolFile), 'utf8').catch(() => undefined);
  if (text !== undefined) return readSchool(text, new ProblemLog())?.spec.demonstration === true;
  const found = await readdir(path.join(root, 'data')).catch(() => []);
  return found.every((name) => name.startsWith('.'));
}

/**
 * Writes files into a school's folder and returns how many. The folders of half-years that it writes are emptied first,
 * so that no table of an older version stays; whatever else is in the folder is left alone.
 */
export async function writeDemo(root: string, files: Iterable<DemoFile>): Promise<number> {
  const emptied = new Set<string>();
  let count = 0;
  for (const { path: name, chunks } of files) {
    const target = path.join(root, name);
    const [top, folder] = name.split('/');
    if (top === 'data' && folder?.endsWith('.yaml') === false && !emptied.has(folder)) {
      await rm(path.join(root, 'data', folder), { recursive: true, force: true });
      emptied.add(folder);
    }
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(Readable.from(chunks), createWriteStream(target));
    count += 1;
  }
  return count;
}

/** Puts the definitions of the surveys beside the data, unless the folder is the program's own. */
export async function copySurveys(from: string, root: string): Promise<void> {
  const [source, target] = [path.join(from, 'surveys'), path.join(root, 'surveys')];
  if (path.resolve(source) !== path.resolve(target)) await cp(source, target, { recursive: true });
}
