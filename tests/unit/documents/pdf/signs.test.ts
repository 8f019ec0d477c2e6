import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../src/cli/loadFonts.ts';
import { categories } from '../../../../src/catalogue/catalogue.ts';
import { instruments } from '../../../../src/catalogue/instruments.ts';
import { nok344n2018 } from '../../../../src/catalogue/nok344n2018.ts';
import { order1324 } from '../../../../src/catalogue/order1324.ts';
import { order462 } from '../../../../src/catalogue/order462.ts';
import { siteDemands } from '../../../../src/catalogue/site/siteDemands.ts';
import { checkSigns } from '../../../../src/documents/signs/checkSigns.ts';
import { readCoverage } from '../../../../src/documents/signs/readCoverage.ts';
import { isDrawable, toDrawable } from '../../../../src/documents/signs/toDrawable.ts';
import type { YearFolder } from '../../../../src/ingest/selfAssessment/enteredLine.ts';
import { signsIn } from '../../../../src/kit/signs.ts';
import { tables } from '../../../../src/monitoring/tables.ts';
import { sourceFiles } from '../../rules/sourceFiles.ts';
import { compile, pagesOf } from './compile.ts';
import { withText } from './papers.ts';

const drawable = readCoverage(loadFonts());

/** Every text in a value, however deep. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return textsOf([...value]);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const undrawable = (text: string): readonly string[] =>
  [...signsIn(text).keys()].filter((sign) => !isDrawable(sign, drawable));

describe('the signs of a PDF', () => {
  it('draw every title, unit and method of the catalogue', () => {
    const catalogue = { categories, order462, siteDemands, tables, nok: nok344n2018 };
    const beside = [instruments([{ id: 'parents', audience: 'родители' }]), order1324(2025)];
    const texts = textsOf([catalogue, beside]);
    expect(texts.filter((text) => undrawable(text).length > 0)).toEqual([]);
    // The names of indicators that had «?» in them before.
    expect(texts.join(' ')).toMatch(/ρ[^]*Δ|Δ[^]*ρ/u);
    expect(texts.length).toBeGreaterThan(3000);
  });

  it('draw every sentence that the reports are made of', () => {
    const printed = /^(?:assessment|publication|report|documents\/(?!signs\/toDrawable))/u;
    const wrong = sourceFiles()
      .filter(({ path }) => printed.test(path))
      // Only the reader of a docstring sees its examples.
      .map(({ path, text }) => [path, undrawable(text.replaceAll(/\/\*\*[^]*?\*\//gu, ''))])
      .filter(([, signs = []]) => signs.length > 0);
    expect(wrong).toEqual([]);
  });

  it('are copied as they are, and drawn with a font that is in the file', async () => {
    const pdf = compile(withText('ρ Спирмена, τ-b, Δ ≥ 0, η², χ², α ✓ →'));
    expect((await pagesOf(pdf)).join('')).toContain('ρ Спирмена, τ-b, Δ ≥ 0, η², χ², α ✓ →');
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/BaseFont ?\/[A-Z]{6}\+DejaVuSans/u);
  });

  it.each([
    ['✅ сделано ⭐', '✔ сделано ★'],
    ['\uf0b7 пункт', '• пункт'],
    ['1️⃣ шаг', '1 шаг'],
    ['семья 👨‍👩‍👧, флаг 🇷🇺', 'семья □, флаг □'],
  ])('say %s in plain ones', (text, printed) => {
    expect(toDrawable(text, drawable)).toBe(printed);
  });
});

describe('a school’s own text', () => {
  const year = (text: string, note: string): YearFolder => ({
    year: 2025,
    entered: new Map([
      [
        '1.6',
        {
          figure: { kind: 'number', value: 4 },
          note,
          place: { file: 'indicators.csv', row: 7, column: 1, title: 'Значение' },
        },
      ],
    ]),
    prose: new Map([['staff', { file: 'staff.md', blocks: [], signs: signsIn(text) }]]),
    approval: {},
  });

  it('has each sign named that no font draws, once, with its file and row', () => {
    const problems = checkSigns([year('Ура\n🎓 α 🎓\n✅', 'так 🎓')], drawable);
    expect(problems.map(({ code, place, details }) => [code, place, details])).toEqual([
      ['РЗД-11', { file: 'staff.md', row: 2 }, { sign: '🎓', plain: '□' }],
      ['РЗД-11', { file: 'staff.md', row: 3 }, { sign: '✅', plain: '✔' }],
      ['РЗД-11', { file: 'indicators.csv', row: 7 }, { sign: '🎓', plain: '□' }],
    ]);
  });

  it('in Russian, with the signs of mathematics, has nothing to be named', () => {
    expect(checkSigns([year('«Ёж» — № 5, 10 °C, −3 ± 2 ≥ α; и\u0306', '')], drawable)).toEqual([]);
  });
});
