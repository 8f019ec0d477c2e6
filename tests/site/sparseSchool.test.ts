import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchoolPath, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';
import { siteFiles, sitePages } from './siteFiles.ts';

/** One half-year, one class of one pupil, no surveys, no papers. */
const FILES = {
  'data/school.yaml':
    'name: Школа\nterms:\n  - { id: 2025-2026-1, title: Осень, from: 2025-09-01, to: 2025-12-31 }\n',
  'data/2025-2026-1/monitoring/classes.csv':
    'Класс;Учеников в классе;Горячее питание\r\n5А;1;1\r\n',
};

describe('the site of a school with next to no data', () => {
  const root = makeSchoolPath();
  const site = path.join(root, 'dist/client');
  afterAll(() => {
    removeSchool(root);
  });
  beforeAll(() => {
    for (const [name, text] of Object.entries(FILES)) {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const built = runCommand('build', root);
    if (built.status !== 0) throw new Error(built.output);
  });

  it('has no link to a page that was not made', () => {
    const files = siteFiles(site);
    const broken = [...sitePages(site)].flatMap(([address, html]) =>
      [...html.matchAll(/<a[^>]*\shref="([^"#]+)/g)]
        .map(([, href = '']) => decodeURI(new URL(href, `http://site.invalid${address}`).pathname))
        .filter((to) => !files.has(to.endsWith('/') ? `${to}index.html` : to))
        .map((to) => `${address} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it('has no list without entries and no heading with nothing below it', () => {
    const empty = [...sitePages(site)].flatMap(([address, html]) =>
      [
        ...html.matchAll(/<(ul|ol|dl|tbody)\b[^>]*>\s*<\/\1>/g),
        ...html.matchAll(/<(h[23])\b[^>]*>[^<]*<\/\1>\s*<\/section>/g),
      ].map(([found]) => `${address}: ${found}`),
    );
    expect(empty).toEqual([]);
  });
});
