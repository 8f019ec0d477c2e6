import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { objects } from '../../src/catalogue/catalogue.ts';
import { recompute, type TermPlace } from './recompute/recompute.ts';

interface Term {
  readonly id: string;
  readonly to: string;
  readonly surveys: Readonly<Record<string, { readonly population: number }>>;
}

interface Published {
  readonly key: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
}

const root = inject('demoRoot');
const site = path.join(root, 'dist/client');
// The JSON border: the demo's own settings.
const { terms } = parse(readFileSync(path.join(root, 'data/school.yaml'), 'utf8')) as {
  terms: readonly Term[];
};
const places = terms.map(({ id, to, surveys }): TermPlace => ({
  root,
  term: id,
  end: to,
  population: new Map(Object.entries(surveys).map(([name, { population }]) => [name, population])),
}));

function published(term: string, slug: string): readonly Published[] {
  const file = path.join(site, `reports/${term}/objects/${slug}.json`);
  // The JSON border: the contract of the downloads.
  return (JSON.parse(readFileSync(file, 'utf8')) as { indicators: readonly Published[] })
    .indicators;
}

/** Percent or number as the page must print it, by hand: the nearest decimal, a comma, a no-break space. */
function printed(value: number, share: boolean, decimals: number): string {
  const [whole = '', rest] = (share ? value * 100 : value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return `${grouped}${rest === undefined ? '' : `,${rest}`}${share ? '\u00A0%' : ''}`;
}

describe('every number of the demo school, recomputed from its files', () => {
  it.each(objects.filter(({ extension }) => extension !== true).map(({ slug }) => slug))(
    '%s',
    (slug) => {
      const object = objects.find((one) => one.slug === slug);
      const waiting = object?.indicators.every(({ measure }) => measure.kind === 'not-yet');
      let compared = 0;
      for (const place of places) {
        const page = readFileSync(
          path.join(site, `reports/${place.term}/objects/${slug}/index.html`),
          'utf8',
        );
        for (const indicator of published(place.term, slug)) {
          const described = object?.indicators.find(({ key }) => key === indicator.key);
          if (described === undefined) continue;
          const found = recompute(described.measure, place, `${slug}.${indicator.key}`);
          const where = `${place.term} ${slug}.${indicator.key}`;
          if (indicator.value === null) {
            // An absence is published only where there is nothing to count; a count of nothing is no such thing.
            const counts = ['count', 'ratio', 'coverage'].includes(described.measure.kind);
            if (indicator.status !== 'hidden' && !counts) expect(found, where).toBeUndefined();
            continue;
          }
          expect(found, where).toBeDefined();
          if (found === undefined) continue;
          const entered = described.measure.kind === 'entered' && described.value === 'share';
          const value = entered && found.numerator === undefined ? found.value / 100 : found.value;
          expect(indicator.value, where).toBeCloseTo(value, 9);
          if (indicator.denominator !== null && found.denominator !== undefined) {
            expect([indicator.numerator, indicator.denominator], where).toEqual([
              found.numerator,
              found.denominator,
            ]);
          }
          expect(page, where).toContain(
            printed(value, described.value === 'share', described.decimals),
          );
          compared += 1;
        }
      }
      expect(compared > 0).toBe(waiting !== true);
    },
  );
});
