import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface PublishedServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new Error('the probe has no port');
  probe.close();
  return address.port;
}

/** Runs the server that a build has put into `dist/server`, as the README says. */
export async function runPublishedServer(root: string): Promise<PublishedServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'dist/server/entry.mjs')], {
    cwd: path.dirname(root),
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), VSOKO_ROOT: root },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok === true) {
      return {
        origin,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      };
    }
    await wait(100);
  }
  child.kill('SIGKILL');
  throw new Error('the published server does not answer');
}
