import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette } from '../../../src/report/charts/palette.ts';

const css = readFileSync(new URL('../../../src/styles/charts.css', import.meta.url), 'utf8');

function properties(block: string | undefined): Map<string, string> {
  const pairs = [...(block ?? '').matchAll(/--chart-([\w-]+):\s*([^;]+);/gu)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

const [light, dark, forced] = [...css.matchAll(/:root \{([^}]*)\}/gu)].map(([, block]) =>
  properties(block),
);
const schemes = [
  ['light', light],
  ['dark', new Map([...(light ?? []), ...(dark ?? [])])],
] as const;

// Relative luminance and contrast ratio of WCAG 2.2.
function luminance(hex: string): number {
  const channel = (from: number) => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a = '', b = ''): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has the contrast of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
});

describe('the palette', () => {
  test('has one role for each colour', () => {
    expect(new Set(Object.values(palette)).size).toBe(Object.keys(palette).length);
  });

  test('has a custom property for each role, in the person’s own colours too', () => {
    // The hatch is drawn with the muted colour.
    const roles = Object.keys(palette).filter((name) => name !== 'hatch');
    expect(roles.filter((name) => light?.has(name) !== true)).toEqual([]);
    expect(roles.filter((name) => forced?.has(name) !== true)).toEqual([]);
    expect(
      [...(light ?? new Map<string, string>()).keys()].filter((name) => !roles.includes(name)),
    ).toEqual([]);
  });
});

describe.each(schemes)('in the %s scheme', (_, scheme) => {
  const colour = (name: string) => scheme?.get(name);
  const zones = ['surface', 'zone-high', 'zone-middle', 'zone-low'];
  const steps = ['1', '2', '3', '4', '5'];

  test.each(
    zones.flatMap((zone) => [
      ['text', zone],
      ['muted', zone],
    ]),
  )('the words in %s are read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(steps)('the figures are read on step %s of the scale', (step) => {
    expect(contrast(colour(`on-scale-${step}`), colour(`scale-${step}`))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  test.each([
    ...steps.map((step) => [`scale-${step}`, 'surface']),
    ...zones.flatMap((zone) => [
      ['accent', zone],
      ['target', zone],
    ]),
    ['bar', 'surface'],
    ['interval', 'surface'],
    ['interval', 'bar'],
  ])('%s is seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
