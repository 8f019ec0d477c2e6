import { refuse } from './refusals.ts';
import { refusalReply } from './reply.ts';
import type { OpenCollector } from './openCollector.ts';
import type { Report } from './report.ts';

/** A collector that is not open yet, or could not be opened. */
export interface LazyCollector extends OpenCollector {
  /** Opens it before the first answer comes. Never rejects. */
  readonly start: () => Promise<void>;
}

/**
 * A collector that is opened when the server starts, and by the next request where that failed (the database is away,
 * a file of the school is broken): until then answers stay on the devices.
 */
export function createLazyCollector(
  open: () => Promise<OpenCollector>,
  report: Report,
): LazyCollector {
  let opening: Promise<OpenCollector | undefined> | undefined;

  function tryToOpen(): Promise<OpenCollector | undefined> {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      report({ what: 'not-opened', error });
      return undefined;
    });
    return opening;
  }

  return {
    async start() {
      await tryToOpen();
    },
    async collect(request, address) {
      const collector = await tryToOpen();
      return collector === undefined
        ? refusalReply(request, refuse('not-stored'), 30)
        : collector.collect(request, address);
    },
    async close() {
      const collector = await opening;
      await collector?.close();
    },
  };
}
