import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/cli/roots.ts';
import { childEnvironment } from './childEnvironment.ts';

export interface CommandResult {
  readonly status: number;
  readonly output: string;
}

/** Runs a command of `src/cli/` on a school's folder, as npm would, with nobody at the keyboard. */
export function runCommand(
  command: string,
  root: string,
  args: readonly string[] = [],
  more: NodeJS.ProcessEnv = {},
): CommandResult {
  const run = spawnSync(
    process.execPath,
    [path.join(PROJECT_ROOT, 'src/cli', `${command}.ts`), ...args],
    {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
      env: { ...childEnvironment(root), ...more },
      input: '',
      maxBuffer: Infinity,
    },
  );
  return { status: run.status ?? 1, output: run.stdout + run.stderr };
}
