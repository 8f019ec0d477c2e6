import { describe, expect, test } from 'vitest';
import { breakdownChart } from '../../../src/report/charts/breakdownChart.ts';
import { renderChart } from '../../../src/report/charts/renderChart.ts';
import { breakdown } from './samples.ts';
import { svgElements } from './svgElements.ts';

const painted = (svg: string, name: string, colour: string) =>
  svgElements(svg, name).filter(({ attributes }) =>
    [attributes.get('fill'), attributes.get('stroke')].includes(colour),
  );
const widthOf = (d: string | undefined): number => Number(/h(-?[\d.]+)/u.exec(d ?? '')?.[1]);

describe('a breakdown', () => {
  test('has a bar for each shown group, as long as its share of the plot', async () => {
    const chart = breakdownChart(breakdown);
    const bars = painted(await renderChart(chart), 'path', 'var(--chart-bar)');
    const widths = bars.map(({ attributes }) => Math.abs(widthOf(attributes.get('d'))));
    expect(widths[0]).toBeCloseTo(chart.spec.width * 0.6, 0);
    expect(widths[1]).toBeCloseTo(chart.spec.width * 0.8, 0);
    expect(widths).toHaveLength(2);
  });

  test('draws the interval over the end of its bar, from low to high', async () => {
    const chart = breakdownChart(breakdown);
    const [first] = painted(await renderChart(chart), 'line', 'var(--chart-interval)');
    const ends = [first?.x ?? 0, (first?.x ?? 0) + Number(first?.attributes.get('x2'))];
    const [low = 0, high = 0] = ends.sort((a, b) => a - b);
    expect(low).toBeCloseTo(chart.spec.width * 0.4, 0);
    expect(high).toBeCloseTo(chart.spec.width * 0.8, 0);
    // The middle of the first row: one line of 18 px and 10 px of air.
    expect(first?.y).toBe(14);
  });

  test('hatches a hidden group and says why: no bar of length zero', async () => {
    const svg = await renderChart(breakdownChart(breakdown));
    expect(painted(svg, 'path', 'url(#satisfied-by-class-hatch)')).toHaveLength(1);
    expect(svgElements(svg, 'text').map(({ text }) => text)).toContain('менее 10 ответов');
    expect(breakdownChart(breakdown).table.rows.at(2)).toEqual(['6А', 'менее 10 ответов', '', '']);
  });

  test('writes value and count beside each bar', async () => {
    const texts = svgElements(await renderChart(breakdownChart(breakdown)), 'text').map(
      (e) => e.text,
    );
    expect(texts).toEqual(
      expect.arrayContaining(['60\u00a0%', '24', '80\u00a0%', '1\u00a0204', 'ответов']),
    );
  });

  test('draws the whole school as a line with its words', async () => {
    const chart = breakdownChart(breakdown);
    const svg = await renderChart(chart);
    const [line] = painted(svg, 'line', 'var(--chart-target)');
    expect(line?.x).toBeCloseTo(chart.spec.width * 0.7, 0);
    expect(svgElements(svg, 'text').map(({ text }) => text)).toContain('вся школа 70\u00a0%');
  });

  test('keeps the words of the line over the plot when the line is at its edge', () => {
    const whole = { value: 1, label: 'вся школа 100\u00a0%' };
    const { spec } = breakdownChart({ ...breakdown, whole });
    expect(spec.datasets['whole']?.[0]?.['middle']).toBeLessThan(spec.width - 40);
  });

  test('uses dots where the axis does not start at zero: a bar would lie', async () => {
    const scale = { kind: 'number', decimals: 1, low: 2, high: 5 } as const;
    const groups = [{ name: 'Математика', value: 3.5, n: 320 }];
    const { whole: _, ...rest } = breakdown;
    const chart = breakdownChart({ ...rest, scale, groups });
    const svg = await renderChart(chart);
    expect(painted(svg, 'path', 'var(--chart-bar)')).toEqual([]);
    const [dot] = painted(svg, 'path', 'var(--chart-accent)');
    expect(dot?.x).toBeCloseTo(chart.spec.width / 2, 0);
  });

  test('keeps the order of the groups, the hidden ones in their places', async () => {
    const groups = [breakdown.groups[2], breakdown.groups[1]].filter((g) => g !== undefined);
    const svg = await renderChart(breakdownChart({ ...breakdown, groups }));
    const names = svgElements(svg, 'text').filter(({ text }) => /^[56][А-Я]/u.test(text));
    expect(names.map(({ text }) => text)).toEqual(['6А', '5Б']);
  });

  test('gives each of two groups of one name its row', () => {
    const group = { name: '5А', value: 0.5, n: 20 };
    const { names } = breakdownChart({ ...breakdown, groups: [group, group] }).spec.datasets;
    expect(new Set(names?.map(({ y }) => y)).size).toBe(2);
  });
});
