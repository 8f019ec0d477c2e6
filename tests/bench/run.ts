import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { childEnvironment } from '../school/childEnvironment.ts';
import { copyDemoSchool, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';
import { siteFiles } from '../site/siteFiles.ts';
import { measureCollector } from './collector.ts';
import { timeDocuments } from './documents.ts';
import { makeResponses } from './makeInputs.ts';
import { median } from './median.ts';
import type { PublicationRun } from './publication.ts';
import { timePublication } from './publication.ts';
import type { Run } from './reportRun.ts';
import { benchSurveyPage } from './surveyPage.ts';

/**
 * `npm run bench`: speed and size as ratios within one run, since machines differ and drift. Goals are printed beside
 * the figures; nothing fails here.
 */
const ROUNDS = 3;

function child(script: string, argument: string): Run {
  const run = spawnSync(process.execPath, [path.join(import.meta.dirname, script), argument], {
    encoding: 'utf8',
    env: childEnvironment(argument),
  });
  if (run.status !== 0) throw new Error(run.stderr);
  // The JSON border: `reportRun` wrote the line.
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Run;
}

function line(what: string, measured: string, goal: string): void {
  process.stdout.write(`${what.padEnd(58)}${measured.padStart(26)}   goal ${goal}\n`);
}

async function benchIngest(): Promise<void> {
  const { root, file, rows, questions, remove } = await makeResponses(1_000_000, 20);
  const bare: Run[] = [];
  const ours: Run[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(child('barePass.ts', file));
    ours.push(child('ingestPass.ts', root));
  }
  remove();
  const times = ours.map((run, i) => run.seconds / (bare[i]?.seconds ?? NaN));
  const memory = ours.map((run, i) => run.peakMiB - (bare[i]?.peakMiB ?? NaN));
  const both = (runs: readonly Run[]): string =>
    `${median(runs.map((run) => run.seconds)).toFixed(1)} s, ${median(runs.map((run) => run.peakMiB)).toFixed(0)} MiB`;
  line(`bare PapaParse pass, ${rows} × ${questions}`, both(bare), 'yardstick');
  line('ingest of the same file', both(ours), '');
  line('ingest / bare pass, time', `${median(times).toFixed(2)}×`, '≤ 2×');
  line('ingest − bare pass, peak memory', `${median(memory).toFixed(0)} MiB`, '≤ 150 MiB');
}

function timedBuild(root: string): number {
  const from = performance.now();
  const built = runCommand('build', root);
  if (built.status !== 0) throw new Error(built.output);
  return (performance.now() - from) / 1000;
}

/** Compressed bytes of a page with the styles and scripts it names, fonts apart. */
function weigh(files: ReadonlyMap<string, Buffer>, page: Buffer): number {
  const named = [...page.toString().matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)];
  return [page, ...new Set(named.map(([, name = '']) => files.get(name)))].reduce(
    (sum, bytes) => sum + (bytes === undefined ? 0 : gzipSync(bytes).length),
    0,
  );
}

async function benchBuild(): Promise<void> {
  const root = copyDemoSchool();
  const cold = timedBuild(root);
  const changed = path.join(root, 'data/2025-2026-2/monitoring/facilities.csv');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace(/\r\n[^\r]+\r\n$/, '\r\n'));
  const warm = timedBuild(root);
  line('demo site, cold', `${cold.toFixed(1)} s`, '≤ 48 s on 2 cores, documents and all');
  line('rebuild after one CSV changed', `${warm.toFixed(1)} s`, '');
  line('rebuild / cold', `${(warm / cold).toFixed(2)}×`, '≤ 0.5×');
  const documents = await timeDocuments(root);
  line('PDF and Word file of a year, together', `${documents.toFixed(1)} s`, '≤ 3 s');
  const files = siteFiles(path.join(root, 'dist/client'));
  const weights = (pages: RegExp): readonly number[] =>
    [...files].filter(([name]) => pages.test(name)).map(([, bytes]) => weigh(files, bytes));
  const reports = weights(/\/objects\/.*\.html$/);
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB gzip`;
  line('report page with charts and style, median', kilobytes(median(reports)), '');
  line('report page with charts and style, largest', kilobytes(Math.max(...reports)), '≤ 60 KB');
  const forms = weights(/surveys\/.*\.html$/);
  line('survey page before SurveyJS, largest', kilobytes(Math.max(...forms)), '≤ 60 KB');
  const { ours, bare } = await benchSurveyPage(root, ROUNDS);
  line('bare survey-js-ui page, first question', `${bare.toFixed(1)} s`, 'yardstick');
  line('survey page, first question', `${ours.toFixed(2)} s`, '≤ 1.5 s');
  line('survey page / bare', `${(ours / bare).toFixed(2)}×`, '≤ 0.25×');
  removeSchool(root);
}

async function benchCollector(): Promise<void> {
  const { bare, ours, times } = await measureCollector();
  const rate = (values: readonly number[]): string => `${median(values).toFixed(0)} a second`;
  const ratio = median(ours.map((value, round) => value / (bare[round] ?? NaN)));
  const slowest = times[Math.floor(times.length * 0.99)] ?? NaN;
  line('bare node:http and SQLite insert, durable answers', rate(bare), 'yardstick');
  line('collector, durable and validated answers', rate(ours), '');
  line('collector / bare', `${(ratio * 100).toFixed(0)} %`, '≥ 60 %');
  line('collector at 200 answers a second, p50', `${median(times).toFixed(1)} ms`, '');
  line('collector at 200 answers a second, p99', `${slowest.toFixed(1)} ms`, '< 50 ms');
}

async function benchPublication(): Promise<void> {
  const [demo, large] = [await timePublication(1), await timePublication(3)];
  const words = ({ seconds, classes }: PublicationRun): string =>
    `${seconds.toFixed(2)} s, ${classes} classes`;
  line('publication rules, demo school', words(demo), '≤ 2 s');
  line('publication rules, large school', words(large), '≤ 20 s');
}

await benchIngest();
await benchCollector();
await benchBuild();
await benchPublication();
