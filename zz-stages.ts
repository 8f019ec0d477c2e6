import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { inspectBytes } from './src/kit/encoding.ts';
import { decodeText } from './src/kit/decodeText.ts';
import { readCsv } from './src/kit/csvReader.ts';
import { ProblemLog } from './src/kit/problemLog.ts';
import { diskFolder } from './src/ingest/diskFolder.ts';
import { loadSchool } from './src/ingest/loadSchool.ts';
import { categories } from './src/catalogue/catalogue.ts';
import { ResponseIds } from './src/ingest/responseIds.ts';
const root = process.argv[2]!; const file = root + '/data/2025-2026-2/responses/benchmark.csv';
const only = process.argv[3];
async function stage(name: string, run: () => Promise<unknown>) {
  if (only && only !== name) return;
  globalThis.gc?.();
  const c = process.cpuUsage(); const t = performance.now();
  await run();
  const d = process.cpuUsage(c);
  console.log(name.padEnd(14), 'wall', ((performance.now() - t) / 1000).toFixed(2), 'cpu', ((d.user + d.system) / 1e6).toFixed(2), 'rss', Math.round(process.resourceUsage().maxRSS / 1024));
}
console.log('startup', (performance.now()/1000).toFixed(2), process.cpuUsage());
const open = () => diskFolder(root).open('data/2025-2026-2/responses/benchmark.csv');
for (let i = 0; i < 2; i++) {
await stage('bare', () => new Promise<void>((res, rej) => Papa.parse<string[]>(createReadStream(file, { encoding: 'utf8' }), { delimiter: ';', chunk: () => {}, complete: () => { res(); }, error: rej })));
await stage('inspect', () => inspectBytes('x', open()));
await stage('decode', async () => { for await (const t of decodeText(open(), { title: 'UTF-8', label: 'utf-8' })) void t; });
await stage('readCsv', () => readCsv('x', open, { knows: (h) => h === 'q1', header: () => true, record: () => {} }, new ProblemLog()));
await stage('load', () => loadSchool(diskFolder(root), categories));
}
const ids = Array.from({ length: 1_000_000 }, (_, i) => Math.abs(Math.imul(i, 2654435761)).toString(36) + 'abcdef');
await stage('ids', async () => { const s = new ResponseIds(); for (let i = 0; i < ids.length; i++) s.note(ids[i]!, i, i + 1); });
