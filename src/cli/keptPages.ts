import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Address } from '../report/siteAddresses.ts';
import { toPageFile } from './pageFile.ts';

/** Pages of an earlier build that show what they have to show now. */
export interface KeptPages {
  /** Their addresses. */
  readonly known: ReadonlySet<string>;
  /** Puts them into the site, and keeps this site's pages for the next build, no others. */
  readonly exchange: (site: string) => Promise<void>;
}

/**
 * Looks into `store` for pages by a hash of what they show and of the program that rendered them. Only addresses that
 * say what they show are kept.
 */
export async function keepPages(
  addresses: readonly Address[],
  program: string,
  store: string,
): Promise<KeptPages> {
  const held = new Set(await readdir(store).catch(() => []));
  const names = new Map(
    addresses.flatMap(({ path: address, shows }) => {
      if (shows === undefined) return [];
      const hash = createHash('sha256').update(JSON.stringify([program, address, shows]));
      return [[address, `${hash.digest('hex').slice(0, 32)}.html`] as const];
    }),
  );
  return {
    known: new Set([...names].filter(([, name]) => held.has(name)).map(([address]) => address)),
    async exchange(site: string): Promise<void> {
      const fresh = `${store}.new`;
      await rm(fresh, { recursive: true, force: true });
      await mkdir(fresh, { recursive: true });
      for (const [address, name] of names) {
        const page = path.join(site, toPageFile(address));
        if (held.has(name)) {
          await mkdir(path.dirname(page), { recursive: true });
          await cp(path.join(store, name), page);
        }
        await cp(page, path.join(fresh, name));
      }
      await rm(store, { recursive: true, force: true });
      await rename(fresh, store);
    },
  };
}
