import { describe, expect, test } from 'vitest';
import { histogramBins } from '../../../src/report/charts/histogramBins.ts';
import { histogramChart } from '../../../src/report/charts/histogramChart.ts';
import { renderChart } from '../../../src/report/charts/renderChart.ts';
import { histogram } from './samples.ts';
import { svgElements } from './svgElements.ts';

const points = { kind: 'number', decimals: 0 } as const;
const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);

describe('a histogram', () => {
  test('keeps the place of a value that nobody has', () => {
    expect(histogramBins(histogram.counts, points)).toEqual({
      labels: ['2', '3', '4', '5'],
      counts: [14, 0, 180, 77],
      start: 2,
      step: 1,
    });
  });

  test('goes to the ends of the scale', () => {
    const { labels } = histogramBins([[3, 1]], { ...points, low: 2, high: 5 });
    expect(labels).toEqual(['2', '3', '4', '5']);
  });

  test('puts values with fractions into intervals, the greatest into the last', () => {
    const bins = histogramBins(
      [
        [0, 3],
        [0.25, 5],
        [0.3, 1],
        [1, 2],
      ],
      { kind: 'share', decimals: 0 },
    );
    expect(bins.labels[2]).toBe('20–30\u00a0%');
    expect(bins.counts).toEqual([3, 0, 5, 1, 0, 0, 0, 0, 0, 2]);
    expect(bins.edges).toHaveLength(11);
  });

  test('puts a long range of whole points into intervals and loses nobody', () => {
    const counts = Array.from({ length: 48 }, (_, i) => [i, 1] as const);
    const bins = histogramBins(counts, { ...points, low: 0, high: 47 });
    expect(bins.labels.slice(0, 2)).toEqual(['0–5', '5–10']);
    expect(bins.counts.at(-1)).toBe(3);
    expect(sum(bins.counts)).toBe(48);
  });

  test('draws bars in proportion to the counts, and nothing for none', async () => {
    const svg = await renderChart(histogramChart(histogram));
    const heights = svgElements(svg, 'path')
      .filter(({ attributes }) => attributes.get('fill') === 'var(--chart-bar)')
      .map(({ attributes }) => Number(/v(-?[\d.]+)/u.exec(attributes.get('d') ?? '')?.[1]));
    // 160 px for an axis up to 200.
    expect(heights.map(Math.abs)).toEqual([11.2, 0, 144, 61.6]);
  });

  test('writes counts over the bars while they fit, and keeps the axis in any case', () => {
    const many = Array.from({ length: 30 }, (_, i) => [i, 1000 + i] as const);
    expect(histogramChart(histogram).spec.datasets['figures']).toHaveLength(4);
    expect(histogramChart({ ...histogram, counts: many }).spec.datasets['figures']).toEqual([]);
  });

  test('has no marks between whole counts', () => {
    const { params } = histogramChart({ ...histogram, counts: [[5, 2]] }).spec;
    expect(params.find(({ name }) => name === 'ticks')?.value).toEqual([0, 1, 2]);
  });

  test('wraps a title of values that is wider than the chart', () => {
    const valueTitle = 'Средний балл карты наблюдения урока по блоку технологий, балла из 3';
    const foot = histogramChart({ ...histogram, valueTitle }).spec.datasets['foot'];
    expect(foot?.map(({ text }) => String(text).split('\n').length)).toEqual([2]);
  });

  test('of nothing is drawn without bars', async () => {
    const svg = await renderChart(histogramChart({ ...histogram, counts: [] }));
    expect(svg).not.toMatch(/NaN|Infinity/u);
  });

  test('draws the bounds of the official scale at the left of their scores, and none without it', () => {
    const boundsOf = (input: Parameters<typeof histogramChart>[0]): unknown =>
      (histogramChart(input).spec.datasets as Record<string, unknown>)['bounds'];
    expect(boundsOf(histogram)).toEqual([]);
    // Marks 2, 3, 4, 5 stand at 0, 1, 2, 3: 4 begins half a bar before 2.
    expect(boundsOf({ ...histogram, bounds: [{ from: 4, text: '«4»' }] })).toEqual([
      { index: 1.5, text: '«4»' },
    ]);
  });
});
