import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from './roots.ts';

const NAMED = /(?:href|src)="([^"]+\.(?:css|js|svg))"/g;
/** What a script needs at once; `import()` of SurveyJS is no such thing. */
const IMPORTED = /\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/**
 * Writes the service worker of a rendered site's survey pages, `surveys/sw.js`, with the list of files they need and a
 * hash over all of it and over the pages. Same site, same bytes. A site without surveys gets none.
 * @param folder of the rendered pages, as a static host serves it.
 * @param base path under which the site stands: `/`, `/vsoko/`.
 * @returns the number of files the worker keeps.
 */
export async function writeServiceWorker(folder: string, base = '/'): Promise<number> {
  const pages = await surveyPages(folder);
  if (pages.length === 0) return 0;
  const hash = createHash('sha256');
  const files = new Set<string>();
  for (const page of pages) {
    const html = await readFile(path.join(folder, page), 'utf8');
    hash.update(`${page}\n${html}\n`);
    for (const file of names(html, NAMED, base, page)) await collect(folder, base, file, files);
  }
  const sorted = [...files].sort();
  for (const file of sorted) {
    hash.update(`${file}\n`).update(await readFile(path.join(folder, file)));
  }
  const template = await readFile(path.join(PROJECT_ROOT, 'src/browser/serviceWorker.js'), 'utf8');
  const worker = template
    .replace('%version%', hash.digest('hex').slice(0, 16))
    .replace(`['%files%']`, () => JSON.stringify(sorted));
  await writeFile(path.join(folder, 'surveys/sw.js'), worker);
  return sorted.length;
}

/** Pages of the surveys with their scripts, from the site's folder: `surveys/parents/index.html`. */
async function surveyPages(folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, 'surveys'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Adds a file, and with a script those it imports. Fonts stay out: the survey pages use those of the device. */
async function collect(
  folder: string,
  base: string,
  file: string,
  files: Set<string>,
): Promise<void> {
  if (files.has(file)) return;
  const text = await readFile(path.join(folder, file), 'utf8');
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const needed of names(text, IMPORTED, base, file)) {
    await collect(folder, base, needed, files);
  }
}

/** Files of this site that a text names, as paths from the site's root without a slash before them. */
function names(text: string, pattern: RegExp, base: string, from: string): readonly string[] {
  const root = new URL(base.endsWith('/') ? base : `${base}/`, 'https://site.invalid');
  return [...text.matchAll(pattern)].flatMap(([, name = '']) => {
    const { href, pathname } = new URL(name, new URL(from, root));
    return href.startsWith(root.href)
      ? decodeURIComponent(pathname.slice(root.pathname.length))
      : [];
  });
}
