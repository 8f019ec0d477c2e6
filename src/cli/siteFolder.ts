import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../publication/published.ts';

const FOLDERS: Readonly<Record<Edition, string>> = {
  public: 'dist/client',
  internal: 'dist-internal',
};

/** Where the site of an edition is published. */
export function siteFolder(root: string, edition: Edition): string {
  return path.join(root, FOLDERS[edition]);
}

/** The sentence after a failure of a command that builds the site: what visitors see now. */
export function siteStays(root: string, edition: Edition = 'public'): string {
  return existsSync(siteFolder(root, edition))
    ? 'Сайт не обновлён, на нём прежние отчёты.'
    : 'Сайт не собран, а прежнего ещё не было.';
}
