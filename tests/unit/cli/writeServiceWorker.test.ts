import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../../src/cli/writeServiceWorker.ts';

let site: string;

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
}

const read = (): string => readFileSync(path.join(site, 'surveys/sw.js'), 'utf8');
const versionOf = (worker: string): string => /const version = '(.+)'/.exec(worker)?.[1] ?? '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'vsoko сайт '));
  write({
    'index.html': '<link href="/_astro/home.css">',
    '_astro/home.css': 'h1{}',
    '_astro/page.css': 'p{}',
    '_astro/survey.js': 'import{a}from"./shared.js";const view=()=>import("./surveyJs.js");',
    '_astro/shared.js': 'export const a=1',
    '_astro/surveyJs.js': 'import"./shared.js"',
    'icon.svg': '<svg/>',
    'surveys/parents/index.html':
      '<link href="/icon.svg"><link href="/_astro/page.css"><a href="https://other.test/a.js"></a>' +
      '<script src="/_astro/survey.js"></script>',
  });
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

describe('the service worker', () => {
  it('lists what the survey pages need, without SurveyJS, other pages and other hosts', async () => {
    expect(await writeServiceWorker(site)).toBe(4);
    expect(read()).toContain(
      'const files = ["_astro/page.css","_astro/shared.js","_astro/survey.js","icon.svg"];',
    );
  });

  it('is the same for the same site, and another one when any file or page of it changes', async () => {
    await writeServiceWorker(site);
    const first = read();
    await writeServiceWorker(site);
    expect(read()).toBe(first);
    for (const file of ['_astro/shared.js', 'surveys/parents/index.html', 'icon.svg']) {
      const before = versionOf(read());
      write({ [file]: `${readFileSync(path.join(site, file), 'utf8')} ` });
      await writeServiceWorker(site);
      expect(versionOf(read())).not.toBe(before);
    }
    write({ '_astro/home.css': 'h2{}' });
    const before = read();
    await writeServiceWorker(site);
    expect(read()).toBe(before);
  });

  it('finds the files of a site that stands in a folder', async () => {
    write({
      'surveys/parents/index.html':
        '<link href="/school/_astro/page.css"><script src="/school/_astro/survey.js"></script>',
    });
    for (const base of ['/school/', '/school']) {
      expect(await writeServiceWorker(site, base)).toBe(3);
      expect(read()).toContain('["_astro/page.css","_astro/shared.js","_astro/survey.js"]');
    }
  });

  it('is not written for a site without surveys', async () => {
    rmSync(path.join(site, 'surveys'), { recursive: true });
    expect(await writeServiceWorker(site)).toBe(0);
  });
});
