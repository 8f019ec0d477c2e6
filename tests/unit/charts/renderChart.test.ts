import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { breakdownChart } from '../../../src/report/charts/breakdownChart.ts';
import { likertChart } from '../../../src/report/charts/likertChart.ts';
import { renderChart } from '../../../src/report/charts/renderChart.ts';
import { trendChart } from '../../../src/report/charts/trendChart.ts';
import { breakdown, likert, samples, trend } from './samples.ts';
import { plainText, svgElements } from './svgElements.ts';

const warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn.mockClear();
});
afterEach(() => {
  // Vega warns in English on the terminal of the school.
  expect(warn).not.toHaveBeenCalled();
});

const attributesOf = (svg: string): string[] =>
  [...svg.matchAll(/ ([\w:-]+)="/gu)].map(([, name = '']) => name);

describe.each(samples.map((chart) => [chart.id, chart] as const))('the SVG of %s', (id, chart) => {
  test('is a named image with a Russian description', async () => {
    const svg = await renderChart(chart);
    const [root] = svgElements(svg, 'svg');
    expect(root?.attributes.get('role')).toBe('img');
    expect(root?.attributes.get('aria-labelledby')).toBe(`${id}-title`);
    expect(root?.attributes.get('aria-describedby')).toBe(`${id}-desc`);
    expect(svgElements(svg, 'title').map(({ text }) => text)).toEqual([chart.title]);
    expect(svgElements(svg, 'desc').map(({ text }) => text)).toEqual([chart.description]);
  });

  test('has no other roles and labels inside', async () => {
    const names = attributesOf(await renderChart(chart));
    expect(names.filter((name) => /^(?:role|aria-)/u.test(name))).toEqual([
      'role',
      'aria-labelledby',
      'aria-describedby',
    ]);
  });

  test('has no English word', async () => {
    expect(plainText(await renderChart(chart))).not.toMatch(/(?!I+\b)[A-Za-z]{2,}/u);
  });

  test('passes a strict content security policy: no style attribute, script or outside reference', async () => {
    const svg = await renderChart(chart);
    expect(attributesOf(svg)).not.toContain('style');
    expect(svg).not.toMatch(/<(?:script|style|image|a|foreignObject|use)\b|href|url\((?!#)/u);
    expect(attributesOf(svg).filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('fits any width: a view box 440 wide and no size of its own', async () => {
    const [root] = svgElements(await renderChart(chart), 'svg');
    expect(root?.attributes.get('viewBox')).toMatch(/^0 0 440 \d+$/u);
    expect([...(root?.attributes.keys() ?? [])]).not.toContain('width');
    expect(root?.attributes.get('class')).toBe('chart');
  });

  test('takes every colour from the page', async () => {
    const paints = [...(await renderChart(chart)).matchAll(/ (?:fill|stroke)="([^"]*)"/gu)];
    const own = paints
      .map(([, paint]) => paint)
      .filter((p) => !/^(?:none|var\(|url\()/u.test(p ?? ''));
    expect(own).toEqual([]);
  });

  test('is the same text whatever was drawn before', async () => {
    const before = await renderChart(chart);
    for (const other of samples) await renderChart(other);
    expect(await renderChart(chart)).toBe(before);
  });

  test('is the same text when charts are drawn at once', async () => {
    const alone = await renderChart(chart);
    const together = await Promise.all([...samples, chart].map(renderChart));
    expect(together.at(-1)).toBe(alone);
  });

  test('leaves the specification as it was', async () => {
    const before = structuredClone(chart.spec);
    await renderChart(chart);
    expect(chart.spec).toEqual(before);
    const rows = Object.values(chart.spec.datasets).flat();
    expect(rows.flatMap((row) => Object.getOwnPropertySymbols(row))).toEqual([]);
  });

  test('keeps coordinates to a tenth of a pixel', async () => {
    expect(await renderChart(chart)).not.toMatch(/\d\.\d{2,}/u);
  });
});

describe('charts on one page', () => {
  test('share no id', async () => {
    const charts = [
      ...samples,
      likertChart({ ...likert, id: 'other' }),
      breakdownChart({ ...breakdown, id: 'b' }),
    ];
    const page = (await Promise.all(charts.map(renderChart))).join('');
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(charts.length * 2);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.matchAll(/url\(#([^)]*)\)/gu)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('of one shape do not take each other’s figures', async () => {
    const other = trendChart({ ...trend, points: trend.points.slice(0, 1), id: 'other' });
    await renderChart(trendChart(trend));
    expect(plainText(await renderChart(other))).not.toContain('72\u00a0%\u00a0');
    expect(svgElements(await renderChart(other), 'text').map(({ text }) => text)).toContain(
      '58\u00a0%',
    );
  });
});

describe('a name from a file', () => {
  const hostile = '<script>alert("1")</script>&"\'`${1}';

  test('stays text: group', async () => {
    const groups = [{ name: hostile, value: 0.5, n: 30 }];
    const svg = await renderChart(breakdownChart({ ...breakdown, groups }));
    expect(svg).not.toContain('<script');
    // A name is cut where the line ends, never changed.
    const shown = svgElements(svg, 'text').map(({ text }) => text.replaceAll(' ', ''));
    expect(shown).toContain(hostile);
  });

  test('stays text: question, option, reason, title', async () => {
    const chart = likertChart({
      ...likert,
      title: hostile,
      description: hostile,
      options: [hostile, '</svg>'],
      questions: [
        { title: hostile, counts: [1, 2] },
        { title: '</text>', hidden: hostile },
      ],
    });
    const svg = await renderChart(chart);
    expect(svg.match(/<script|<\/svg>|<\/text><\/text>/gu)).toEqual(['</svg>']);
    expect(svgElements(svg, 'title')[0]?.text).toBe(hostile);
  });

  test('that is a colour of the palette stays text', async () => {
    const groups = [{ name: '#0b6b6b', value: 0.5, n: 30 }];
    const svg = await renderChart(breakdownChart({ ...breakdown, groups }));
    expect(svgElements(svg, 'text').map(({ text }) => text)).toContain('#0b6b6b');
  });

  test('cannot be a chart’s id', async () => {
    await expect(renderChart(breakdownChart({ ...breakdown, id: '"><b' }))).rejects.toThrow(
      RangeError,
    );
  });
});
