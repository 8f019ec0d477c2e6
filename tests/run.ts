import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureBrowser } from './browser/ensureBrowser.ts';
import { ensureOffice } from './office/ensureOffice.ts';

/**
 * `npm test`: format, lint, types, then every test, fast ones first. Each step counts as one test of its own, so the
 * closing line says everything that held and everything that did not.
 */
const root = path.resolve(import.meta.dirname, '..');
const tool = (name: string): string => path.join(root, 'node_modules', name);

let passed = 0;
let failed = 0;

function note(title: string): void {
  process.stdout.write(`\n— ${title}\n`);
}

/** Checks that run beside each other, each on a processor of its own, print what they say when they have ended. */
async function check(title: string, script: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (child.exitCode === 0) passed += 1;
  else failed += 1;
  note(`${title}: ${child.exitCode === 0 ? 'passed' : 'failed'}`);
  process.stdout.write(output + errors);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

async function tests(title: string, project: string): Promise<void> {
  note(title);
  const report = path.join(tmpdir(), `vsoko-tests-${process.pid}-${project}.json`);
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [tool('vitest/vitest.mjs'), ...args, ...reporters], {
    cwd: root,
    stdio: 'inherit',
  });
  await once(child, 'close');
  try {
    // The JSON border: written by Vitest.
    const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    // A file that does not load has no failed test of its own.
    if (child.exitCode !== 0 && counts.numFailedTests === 0) {
      failed += Math.max(1, counts.numFailedTestSuites);
    }
    rmSync(report);
  } catch {
    failed += 1;
  }
}

async function browserTests(): Promise<void> {
  try {
    process.env['VSOKO_CHROMIUM'] = ensureBrowser();
  } catch (error) {
    note('no browser');
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    failed += 1;
    return;
  }
  await tests('built sites and browser tests', 'site');
}

/** Installs it where it may, so that no test waits for that; the test that needs it fails where there is none. */
function prepareOffice(): void {
  try {
    ensureOffice();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function lintAndTypes(): Promise<void> {
  // A fresh clone lacks the types that Astro writes for its own modules; lint and types both read them.
  await check('Astro’s types', tool('astro/bin/astro.mjs'), ['sync']);
  await Promise.all([
    check('lint', tool('eslint/bin/eslint.js'), ['--config', 'tests/eslint.config.mjs', '.']),
    check('types', tool('@astrojs/check/bin/astro-check.js'), [
      '--minimumFailingSeverity',
      'warning',
    ]),
  ]);
}

await Promise.all([
  check('format', tool('prettier/bin/prettier.cjs'), ['--check', '.']),
  lintAndTypes(),
]);
await tests('unit tests', 'unit');
prepareOffice();
await tests('store and collector', 'service');
await browserTests();

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
