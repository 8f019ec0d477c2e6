import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** A school's folder with the demo's files and both editions of its site. */
    readonly demoRoot: string;
  }
}

export interface CommandResult {
  readonly status: number;
  readonly output: string;
}

/** Runs a command of `src/cli/` on a school's folder, as npm would. */
export function runCommand(
  command: string,
  root: string,
  args: readonly string[] = [],
): CommandResult {
  const run = spawnSync(
    process.execPath,
    [path.join(PROJECT, 'src/cli', `${command}.ts`), ...args],
    { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, VSOKO_ROOT: root } },
  );
  return { status: run.status ?? 1, output: run.stdout + run.stderr };
}

/** A fresh school's folder with the demo's files; its path has a space and Cyrillic, as on a school's computer. */
export function copyDemoSchool(): string {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'vsoko-')), 'Школа 1');
  for (const folder of ['data', 'surveys']) {
    cpSync(path.join(PROJECT, folder), path.join(root, folder), { recursive: true });
  }
  return root;
}

/** Removes what `copyDemoSchool` made. */
export function removeSchool(root: string): void {
  rmSync(path.dirname(root), { recursive: true, force: true });
}

/** Builds both editions of the demo school once for all tests of built sites. */
export default function setup(project: TestProject): () => void {
  const root = copyDemoSchool();
  for (const args of [[], ['--edition', 'internal']]) {
    const built = runCommand('build', root, args);
    if (built.status !== 0) throw new Error(`the demo site does not build:\n${built.output}`);
  }
  project.provide('demoRoot', root);
  return () => {
    removeSchool(root);
  };
}
