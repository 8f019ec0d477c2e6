import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { childEnvironment } from '../school/childEnvironment.ts';
import { findFreePort } from '../servers/findFreePort.ts';

export interface PublishedServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Milliseconds, on a machine that has other things to do. */
const LONGEST_START = 120_000;
const PAUSE = 100;

/** Runs the server that a build has put into `dist/server`, as the README says. */
export async function runPublishedServer(root: string): Promise<PublishedServer> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [path.join(root, 'dist/server/entry.mjs')], {
    cwd: path.dirname(root),
    env: { ...childEnvironment(root), HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  const longest = performance.now() + LONGEST_START;
  while (performance.now() < longest && child.exitCode === null) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok === true) return { origin, stop };
    await setTimeout(PAUSE);
  }
  await stop();
  throw new Error('the published server does not answer');
}
