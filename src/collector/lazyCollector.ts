import { refuse } from './refusals.ts';
import { refusalReply } from './reply.ts';
import type { OpenCollector } from './openCollector.ts';

/**
 * A collector that is opened by its first request, and by the next one where that failed (the database is away, a file
 * of the school is broken): until then answers stay on the devices.
 */
export function createLazyCollector(open: () => Promise<OpenCollector>): OpenCollector {
  let opening: Promise<OpenCollector> | undefined;
  return {
    async collect(request, address) {
      opening ??= open();
      const collector = await opening.catch(() => undefined);
      if (collector !== undefined) return collector.collect(request, address);
      opening = undefined;
      return refusalReply(request, refuse('not-stored'), 30);
    },
    async close() {
      const collector = await opening?.catch(() => undefined);
      await collector?.close();
    },
  };
}
