import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { objects } from '../../src/catalogue/catalogue.ts';
import type { Indicator } from '../../src/catalogue/model.ts';
import type { Row } from './recompute/readFiles.ts';
import { recompute, type TermPlace } from './recompute/recompute.ts';
import { recomputeInterval } from './recompute/recomputeInterval.ts';

interface Term {
  readonly id: string;
  readonly to: string;
  readonly surveys: Readonly<Record<string, { readonly population: number }>>;
}

interface Published {
  readonly key: string;
  readonly value: number | null;
  readonly n: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly status: string;
  readonly groups: readonly {
    readonly dimension: string;
    readonly name: string;
    readonly n: number | null;
    readonly value: number | null;
    readonly suppressed: boolean;
  }[];
}

const root = inject('demoRoot');
const site = path.join(root, 'dist/client');
// The JSON border: the demo's own settings.
const { terms, smallestGroup } = parse(
  readFileSync(path.join(root, 'data/school.yaml'), 'utf8'),
) as {
  smallestGroup: { readonly public: number };
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

/** As the page must print it, by hand: a word for a yes or no, else the nearest decimal, a comma, a no-break space. */
function printed(value: number, { value: kind, unit, decimals }: Indicator): string {
  if (kind === 'yes-no') return value === 1 ? 'да' : 'нет';
  const share = kind === 'share';
  const [whole = '', rest] = (share ? value * 100 : value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  const sign = share && unit !== 'п. п.' ? '\u00A0%' : '';
  return `${grouped}${rest === undefined ? '' : `,${rest}`}${sign}`;
}

/** What the table of a page says of an indicator, with the class that says whether it is a number. */
function cellOf(page: string, key: string): { readonly kind: string; readonly text: string } {
  const [, row = ''] = page.split(`href="#${key}"`);
  const [, kind = '', text = ''] = /<span class="((?:value|absent)[^"]*)">([^<]*)</.exec(row) ?? [];
  return { kind, text };
}

/** As it is printed: a minus sign, not a hyphen. */
function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

/** Whether a row belongs to a group of pupils or of a subject. */
function isIn(row: Row, dimension: string, name: string): boolean {
  const cell = String(row.get(dimension === 'parallel' ? 'class' : dimension) ?? '');
  return dimension === 'parallel' ? parseInt(cell) === parseInt(name) : cell === name;
}

/** What is wrong with a published number: beyond a billionth of the expected one, or there while it should not be. */
function differs(published: number | null, expected: number | undefined, part = 1e-9): boolean {
  if (published === null || expected === undefined) return published !== (expected ?? null);
  return !(Math.abs(published - expected) <= part * Math.abs(expected) + 1e-12);
}

describe('the recomputation', () => {
  it('knows the words of the catalogue and of the tables, and nothing of how the program counts', () => {
    const folder = path.join(import.meta.dirname, 'recompute');
    const files = [import.meta.filename, ...readdirSync(folder).map((f) => path.join(folder, f))];
    const ours = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '[./]*\/(src\/[^']+)'/g)].map(
        ([, module]) => module,
      ),
    );
    expect(ours).toContain('src/catalogue/model.ts');
    const known = [
      'src/catalogue/catalogue.ts',
      'src/catalogue/model.ts',
      'src/monitoring/tables.ts',
    ];
    expect(ours.filter((module) => !known.includes(module ?? ''))).toEqual([]);
  });
});

describe('every number of the demo school, recomputed from its files', () => {
  let groupsCompared = 0;
  /** Values of the whole school that are hidden to cover others. */
  let covering = 0;
  afterAll(() => {
    expect(groupsCompared).toBeGreaterThan(100);
    expect(covering).toBeLessThan(10);
  });

  it.each(objects.filter(({ extension }) => extension !== true).map(({ slug }) => slug))(
    '%s',
    (slug) => {
      const object = objects.find((one) => one.slug === slug);
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
          if (indicator.status === 'range') {
            // All or none answered so, or all but two at most, and exactly that is kept back.
            const { value = Number.NaN, n = 0 } = found ?? {};
            expect(Math.min(value, 1 - value) * n, where).toBeLessThan(2 + 1e-9);
            expect(cellOf(page, indicator.key).text, where).toMatch(/и (больше|меньше)/);
            continue;
          }
          if (indicator.value === null)
            expect(cellOf(page, indicator.key).kind, where).toMatch(/^absent/);
          if (indicator.status === 'hidden') {
            // Hidden is what is about too few people or would add up to it, never what is merely unwelcome.
            if (cellOf(page, indicator.key).text.includes('иначе можно вычислить')) covering += 1;
            else expect(found?.n, where).toBeLessThan(smallestGroup.public);
            continue;
          }
          if (indicator.value === null) {
            expect(found, where).toBeUndefined();
            continue;
          }
          expect(found, where).toBeDefined();
          if (found === undefined) continue;
          const entered = described.measure.kind === 'entered' && described.value === 'share';
          const value = entered && found.numerator === undefined ? found.value / 100 : found.value;
          const bounds = recomputeInterval(described.measure, place, found);
          const { interval } = indicator;
          const wrong = [
            differs(indicator.value, value) && `value ${indicator.value}, counted ${value}`,
            differs(indicator.n, found.n) && `n ${indicator.n}, counted ${found.n}`,
            differs(indicator.numerator, found.numerator) &&
              `numerator ${indicator.numerator}, counted ${found.numerator}`,
            differs(indicator.denominator, found.denominator) &&
              `denominator ${indicator.denominator}, counted ${found.denominator}`,
            (differs(interval?.low ?? null, bounds?.low) ||
              differs(interval?.high ?? null, bounds?.high)) &&
              `interval ${JSON.stringify(interval)}, counted ${JSON.stringify(bounds)}`,
          ];
          expect(
            wrong.filter((one) => one !== false),
            where,
          ).toEqual([]);
          // Groups of answers are left to the tests of counting.
          const groups = indicator.groups.filter(
            ({ dimension, suppressed }) =>
              !suppressed && 'table' in described.measure && dimension !== 'other',
          );
          for (const { dimension, name, ...group } of groups) {
            const only = (row: Row): boolean => isIn(row, dimension, name);
            const part = recompute(described.measure, { ...place, only }, '');
            const same = !differs(group.value, part?.value) && !differs(group.n, part?.n);
            expect(same, `${where} ${dimension} ${name} ${JSON.stringify([group, part])}`).toBe(
              true,
            );
            groupsCompared += 1;
          }
          const text = printed(value, described);
          const cell = cellOf(page, indicator.key);
          expect(cell.kind, where).toBe('value');
          // A unit may follow the number, nothing else may: «7» is not found in «75».
          expect(
            [text, `${text}\u00A0${described.unit.replaceAll('. ', '.\u00A0')}`].map(withMinus),
            where,
          ).toContain(cell.text);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
  );
});
