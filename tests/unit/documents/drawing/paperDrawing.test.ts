import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../../src/cli/loadFonts.ts';
import { paperFonts } from '../../../../src/documents/drawing/paperFonts.ts';
import { paperDrawing } from '../../../../src/documents/drawing/paperDrawing.ts';
import { renderChart } from '../../../../src/report/charts/renderChart.ts';
import { samples } from '../../charts/samples.ts';

const fonts = paperFonts(loadFonts());
const css = readFileSync(new URL('../../../../src/styles/charts.css', import.meta.url), 'utf8');
const light = [
  ...(/:root \{([^}]*)\}/u.exec(css)?.[1] ?? '').matchAll(/--chart-([\w-]+): ([^;]+);/gu),
];

/** Steps of 255 in each of red, green and blue. */
const channels = (hex: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));

function paperColour(name: string): string {
  const svg = `<svg viewBox="0 0 1 1"><path fill="var(--chart-${name})"/></svg>`;
  return /<path fill="([^"]*)"/u.exec(paperDrawing(svg, fonts).svg)?.[1] ?? '';
}

describe('a drawing for paper', () => {
  test.each(light.map(([, name = '', colour = '']) => [name, colour] as const))(
    'has the colour «%s» of the light scheme, %s',
    (name, colour) => {
      if (colour === 'transparent') {
        expect(paperColour(name)).toBe('none');
        return;
      }
      // The palette tells roles apart by up to three steps of 255, which nobody sees.
      const far = channels(paperColour(name)).map((one, i) =>
        Math.abs(one - (channels(colour)[i] ?? 0)),
      );
      expect(Math.max(...far)).toBeLessThanOrEqual(3);
    },
  );

  test.each(samples.map((chart) => [chart.id, chart] as const))(
    'of %s needs nothing from outside and says its size',
    async (_, chart) => {
      const onSite = await renderChart(chart);
      const { svg, width, height } = paperDrawing(onSite, fonts);
      expect(svg).not.toMatch(/var\(| class=| role=| aria-|<title|<desc/u);
      expect(svg).toMatch(/^<svg [^>]*font-family="Golos Text"/u);
      expect(onSite).toContain(`viewBox="0 0 ${width} ${height}"`);
    },
  );

  test('sets a text that its font has not the signs for by the other one, whole', () => {
    const svg = '<svg viewBox="0 0 1 1"><text x="1">да 👍, ρ</text><text>Школа</text></svg>';
    expect(paperDrawing(svg, fonts).svg).toContain(
      '><text font-family="DejaVu Sans" x="1">да □, ρ</text><text>Школа</text>',
    );
  });

  test('with a colour that no chart has is refused', () => {
    const svg = '<svg viewBox="0 0 1 1"><path fill="var(--chart-unknown)"/></svg>';
    expect(() => paperDrawing(svg, fonts)).toThrow(RangeError);
  });
});
