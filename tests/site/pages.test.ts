import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { objects } from '../../src/catalogue/catalogue.ts';
import { countsPersons } from '../../src/publication/minimum.ts';
import { siteFiles, sitePages } from './siteFiles.ts';

interface ReportJson {
  readonly object: string;
  readonly indicators: readonly {
    readonly key: string;
    readonly groups: readonly {
      readonly n: number | null;
      readonly value: number | null;
      readonly suppressed: boolean;
    }[];
  }[];
}

const root = inject('demoRoot');
const site = path.join(root, 'dist/client');
const pages = sitePages(site);
const files = siteFiles(site);
const slugs = objects.map(({ slug }) => slug);
const persons = new Set(
  objects.flatMap(({ slug, indicators }) =>
    indicators
      // What is compared of classes is counted in works; it takes classes of enough people alone.
      .filter(({ measure }) => measure.kind !== 'parallel-spread')
      .filter(({ measure, unitOfCount }) => countsPersons(measure, unitOfCount))
      .map(({ key }) => `${slug}.${key}`),
  ),
);
const terms = ['2024-2025-1', '2024-2025-2', '2025-2026-1', '2025-2026-2'];

describe('the public site of the demo school', () => {
  it('has a report with its JSON and CSV for every object in every term', () => {
    const missing = terms.flatMap((term) =>
      slugs.flatMap((slug) =>
        ['/index.html', '.json', '.csv']
          .map((ending) => `/reports/${term}/objects/${slug}${ending}`)
          .filter((address) => !files.has(address)),
      ),
    );
    expect(missing).toEqual([]);
    expect(slugs.length).toBe(73);
  });

  it('has a passport of objectivity in every term, linked from its overview and from the objects it stands behind', () => {
    const behind = objects.filter(({ indicators }) =>
      indicators.some(({ measure }) => measure.kind === 'outside-works'),
    );
    expect(behind.length).toBe(5);
    const unlinked = terms.flatMap((term) => {
      const passport = `/reports/${term}/objectivity/`;
      expect(pages.get(`${passport}index.html`), term).toContain('Паспорт объективности');
      return [
        `/reports/${term}/`,
        ...behind.map(({ slug }) => `/reports/${term}/objects/${slug}/`),
      ].filter(
        (address) => pages.get(`${address}index.html`)?.includes(`href="${passport}"`) !== true,
      );
    });
    expect(unlinked).toEqual([]);
  });

  it('speaks of a discrepancy that needs analysis, never of a violation, in the passport', () => {
    const passports = [...pages].filter(([address]) => address.endsWith('/objectivity/index.html'));
    expect(passports).toHaveLength(terms.length);
    for (const [, html] of passports) {
      expect(html).toContain('асхождение, требующее анализа');
      expect(html).not.toMatch(/нарушени|необъективн/i);
    }
  });

  it('carries no script, no inline style and no event handler on any page but the forms of surveys', () => {
    const wrong = [...pages].filter(
      ([, html]) =>
        !html.includes('<!--form-->') && /<script|<style|\sstyle=|\son[a-z]+=/i.test(html),
    );
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it('asks nothing of any other host', () => {
    const foreign = [...pages].flatMap(([address, html]) =>
      [...html.matchAll(/(?:src|href|action|url)=?["'(]*((?:https?:)?\/\/[^"')\s]+)/g)]
        .map(([, url = '']) => url)
        .filter((url) => !url.startsWith('http://www.w3.org/'))
        .map((url) => `${address}: ${url}`),
    );
    expect(foreign).toEqual([]);
    const css = [...files].filter(([address]) => address.endsWith('.css'));
    expect(css.length).toBeGreaterThan(0);
    for (const [, bytes] of css) expect(bytes.toString('utf8')).not.toMatch(/https?:\/\//);
  });

  it('keeps every report with its charts under 60 KB gzip, style included', () => {
    const style = [...files]
      .filter(([address]) => address.endsWith('.css'))
      .reduce((sum, [, bytes]) => sum + gzipSync(bytes).length, 0);
    const heavy = [...pages]
      .filter(([address]) => address.includes('/objects/'))
      .map(([address, html]) => ({ address, size: gzipSync(html).length + style }))
      .filter(({ size }) => size > 60 * 1024);
    expect(heavy).toEqual([]);
  });

  it('says on every page that the data are a demonstration', () => {
    const silent = [...pages].filter(([, html]) => !html.includes('Это демонстрация'));
    expect(silent.map(([address]) => address)).toEqual([]);
  });

  it('has one title, one h1, one main and a Russian language mark on every page', () => {
    const wrong = [...pages].filter(
      ([, html]) =>
        html.match(/<title>/g)?.length !== 1 ||
        html.match(/<h1[\s>]/g)?.length !== 1 ||
        html.match(/<main[\s>]/g)?.length !== 1 ||
        !html.includes('<html lang="ru"'),
    );
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it('has no link that leads nowhere, and no id twice on a page', () => {
    const broken: string[] = [];
    for (const [address, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
      if (new Set(ids).size !== ids.length) broken.push(`${address}: an id stands twice`);
      for (const [, href = ''] of html.matchAll(/<(?:a|link)[^>]*\shref="([^"]+)"/g)) {
        const url = new URL(href, `http://site.invalid${address}`);
        const target = decodeURI(url.pathname);
        const file = target.endsWith('/') ? `${target}index.html` : target;
        const fragment = decodeURIComponent(url.hash.slice(1));
        const found = files.get(file);
        if (found === undefined) broken.push(`${address} → ${href}`);
        else if (fragment !== '' && !found.toString('utf8').includes(` id="${fragment}"`)) {
          broken.push(`${address} → ${href}: no such place`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('prints no machine word: NaN, undefined, null, Infinity or an English month', () => {
    const wrong = [...pages].flatMap(([address, html]) => {
      const text = html.replaceAll(/<[^>]*>/g, ' ');
      return /\b(NaN|undefined|null|Infinity|\[object|January|March)\b/.test(text) ? [address] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('shows no class anywhere in the public edition', () => {
    const wrong = [...files]
      .filter(([address]) => /\/reports\/.*\.(html|json|csv)$/.test(address))
      .filter(([, bytes]) => /[">;\s](?:[1-9]|1[01])[А-Д][<";\s]/.test(bytes.toString('utf8')));
    expect(wrong.map(([address]) => address)).toEqual([]);
  });
});

describe('the internal edition', () => {
  const internal = sitePages(path.join(root, 'dist-internal'));

  it('has the class breakdowns and says on every page that it is not for publication', () => {
    const classes = [...internal.values()].filter((html) => html.includes('По классам'));
    expect(classes.length).toBeGreaterThan(20);
    const silent = [...internal].filter(([, html]) => !html.includes('Внутренний выпуск'));
    expect(silent.map(([address]) => address)).toEqual([]);
  });

  it('shows no group of fewer than five people, and some of the hidden ones', () => {
    const inside = siteFiles(path.join(root, 'dist-internal'));
    const groups = [...inside]
      .filter(([address]) => /\/objects\/[^/]+\.json$/.test(address))
      // The JSON border: the contract of the downloads.
      .map(([, bytes]) => JSON.parse(bytes.toString('utf8')) as ReportJson)
      .flatMap(({ object, indicators }) =>
        indicators
          .filter(({ key }) => persons.has(`${object}.${key}`))
          .flatMap((indicator) => indicator.groups),
      );
    expect(groups.filter(({ n }) => n !== null && n < 5)).toEqual([]);
    expect(groups.some(({ suppressed }) => suppressed)).toBe(true);
    expect(
      groups.filter(({ suppressed, n, value }) => suppressed && (n ?? value) !== null),
    ).toEqual([]);
  });
});
