import type { Site } from '../../../src/openness/site.ts';
import type { Files } from './goodSite.ts';

/** A site that lives in a map; it counts what was opened. */
export function memorySite(
  files: Files,
  origins: readonly string[] = ['https://school.example'],
): Site & { readonly opened: string[] } {
  const opened: string[] = [];
  return {
    origins,
    opened,
    open(address) {
      opened.push(address);
      const [path = ''] = address.split('?');
      const found = files.get(path) ?? files.get(`${path}/`);
      if (found === undefined)
        return Promise.resolve({ status: 404, type: '', bytes: new Uint8Array() });
      const isPage = typeof found === 'string';
      return Promise.resolve({
        status: 200,
        type: isPage ? 'text/html' : path.endsWith('.jpg') ? 'image/jpeg' : 'application/pdf',
        bytes: isPage ? new TextEncoder().encode(found) : found,
        lastModified: '2026-05-12',
      });
    },
  };
}
