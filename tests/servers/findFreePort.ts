import { createServer } from 'node:http';
import { listen } from './listen.ts';

/** A port of this machine on which nobody listens, for a process that has to be told one. */
export async function findFreePort(): Promise<number> {
  const probe = await listen(createServer());
  await probe.close();
  return probe.port;
}
