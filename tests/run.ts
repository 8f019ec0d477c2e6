import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser/ensureBrowser.ts';

/**
 * `npm test`: format, lint, types, then every test, fast ones first. Each step counts as one test of its own, so the
 * closing line says everything that held and everything that did not.
 */
const root = path.resolve(import.meta.dirname, '..');
const tool = (name: string): string => path.join(root, 'node_modules', name);

let passed = 0;
let failed = 0;

function step(title: string, script: string, args: readonly string[]): boolean {
  process.stdout.write(`\n— ${title}\n`);
  const run = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  return run.status === 0;
}

function check(title: string, script: string, args: readonly string[]): void {
  if (step(title, script, args)) passed += 1;
  else failed += 1;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

function tests(title: string, project: string): void {
  const report = path.join(tmpdir(), `vsoko-tests-${process.pid}-${project}.json`);
  const ok = step(title, tool('vitest/vitest.mjs'), [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    // The JSON border: written by Vitest.
    const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    // A file that does not load has no failed test of its own.
    if (!ok && counts.numFailedTests === 0) failed += Math.max(1, counts.numFailedTestSuites);
    rmSync(report);
  } catch {
    failed += 1;
  }
}

check('format', tool('prettier/bin/prettier.cjs'), ['--check', '.']);
// A fresh clone has no types of the content collections yet; lint and types both read them.
check('content types', tool('astro/bin/astro.mjs'), ['sync']);
check('lint', tool('eslint/bin/eslint.js'), ['--config', 'tests/eslint.config.mjs', '.']);
check('types', tool('@astrojs/check/bin/astro-check.js'), ['--minimumFailingSeverity', 'warning']);
tests('unit tests', 'unit');
tests('store and collector', 'service');
process.env['VSOKO_CHROMIUM'] = ensureBrowser();
tests('built sites and browser tests', 'site');

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
