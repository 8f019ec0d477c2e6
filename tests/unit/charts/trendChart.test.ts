import { describe, expect, test } from 'vitest';
import { renderChart } from '../../../src/report/charts/renderChart.ts';
import { trendChart } from '../../../src/report/charts/trendChart.ts';
import { trend } from './samples.ts';
import { svgElements } from './svgElements.ts';

// The plot is 200 px high and a share goes from 0 to 1, so a value v lies 200·(1 − v) px below its top.
const accent = (svg: string, name: string) =>
  svgElements(svg, name).filter(
    ({ attributes }) =>
      attributes.get('stroke') === 'var(--chart-accent)' ||
      attributes.get('fill') === 'var(--chart-accent)',
  );
const dots = (svg: string) =>
  accent(svg, 'path').filter(({ attributes }) => attributes.has('fill'));
const lines = (svg: string) =>
  accent(svg, 'path').flatMap(({ attributes }) => attributes.get('d')?.match(/L/gu) ?? []);

describe('a trend', () => {
  test('has a dot for each value and none for a gap: a gap is no zero', async () => {
    const svg = await renderChart(trendChart(trend));
    expect(dots(svg).map(({ y }) => y)).toEqual([84, 78, 56]);
  });

  test('is not joined over a gap', async () => {
    const joined = await renderChart(
      trendChart({ ...trend, points: trend.points.filter((point) => 'value' in point) }),
    );
    expect(lines(joined)).toHaveLength(2);
    expect(lines(await renderChart(trendChart(trend)))).toHaveLength(1);
  });

  test('writes the reason of a gap once for neighbours', () => {
    const gap = 'менее 10 ответов';
    const points = [...trend.points, { label: 'I', gap }, { label: 'II', gap }];
    const { gaps } = trendChart({ ...trend, points }).spec.datasets;
    expect(gaps?.map(({ text, term }) => [String(text).replaceAll('\n', ' '), term])).toEqual([
      ['нет данных', 2],
      [gap, 4.5],
    ]);
  });

  test('is broken, with the reason, where a value must not be compared with the one before', async () => {
    const points = [
      { label: 'I пол. 2024/25', value: 0.58 },
      { label: 'II пол. 2024/25', value: 0.61, broken: 'изменился вопрос' },
    ];
    const chart = trendChart({ ...trend, points });
    const svg = await renderChart(chart);
    expect(lines(svg)).toHaveLength(0);
    expect(svgElements(svg, 'text').map(({ text }) => text)).toContain('изменился вопрос');
    expect(chart.table.rows.at(-1)?.at(-1)).toBe('изменился вопрос');
  });

  test('draws an interval from its low to its high end', async () => {
    const intervals = accent(await renderChart(trendChart(trend)), 'line');
    const ends = intervals.map(({ y, attributes }) => [y, y + Number(attributes.get('y2'))]);
    expect(ends).toEqual([
      [96, 72],
      [90, 68],
      [68, 45.2],
    ]);
  });

  test('draws no interval beyond the ends of the scale', () => {
    const points = [{ label: 'I', value: 4.9, low: 4.6, high: 5.2 }];
    const scale = { kind: 'number', decimals: 1, low: 2, high: 5 } as const;
    const { intervals } = trendChart({ ...trend, points, scale }).spec.datasets;
    expect(intervals).toEqual([{ term: 0, low: 4.6, high: 5 }]);
  });

  test('writes the last value in figures, and it stands off the target line', async () => {
    const svg = await renderChart(trendChart(trend));
    const [label] = svgElements(svg, 'text').filter(({ text }) => text === '72\u00a0%');
    // 72 % is 6 px under the target: its label goes 14 px further down, and text stands on its baseline.
    expect(label?.y).toBeGreaterThan(56 + 10);
  });

  test('puts the words of target and bands beside the plot, none over another', async () => {
    const svg = await renderChart(trendChart(trend));
    const words = svgElements(svg, 'text').filter(({ text }) => /уровень|цель/u.test(text));
    expect(words.map(({ text }) => text)).toEqual([
      'низкий уровень',
      'средний уровень',
      'высокий уровень',
      'цель 75\u00a0%',
    ]);
    const places = words
      .map(({ text, y }) => ({ y, height: text.includes('цель') ? 18 : 36 }))
      .sort((a, b) => a.y - b.y);
    places.slice(1).forEach((place, index) => {
      const above = places[index];
      expect(place.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    });
  });

  test('cuts a band to the axis and leaves out one that lies beyond it', () => {
    const scale = { kind: 'number', decimals: 1 } as const;
    const points = [
      { label: 'I', value: 12 },
      { label: 'II', value: 14 },
    ];
    const bands = [
      { level: 'low', label: 'мало' },
      { level: 'middle', label: 'достаточно', from: 5 },
      { level: 'high', label: 'много', from: 13 },
    ] as const;
    const { target: _, ...rest } = trend;
    const { zones } = trendChart({ ...rest, scale, points, bands }).spec.datasets;
    expect(zones?.map(({ label, low, high }) => [label, low, high])).toEqual([
      ['достаточно', 12, 13],
      ['много', 13, 14],
    ]);
  });

  test('without any value is words alone', async () => {
    const points = [{ label: 'I пол. 2025/26', gap: 'нет данных' }];
    const svg = await renderChart(trendChart({ ...trend, points }));
    expect(dots(svg)).toEqual([]);
    expect(svg).toContain('нет данных');
    expect(svg).not.toContain('NaN');
  });

  test('leaves out term labels that would run into each other, never the last', () => {
    const points = Array.from({ length: 12 }, (_, i) => ({
      label: `I пол. 20${10 + i}`,
      value: 0.5,
    }));
    const { params } = trendChart({ ...trend, points }).spec;
    const labelled: unknown = params.find(({ name }) => name === 'labelled')?.value;
    expect(labelled).toContain(11);
    expect(labelled).not.toContain(10);
  });

  test('has a table twin with a dash for a gap and its reason', () => {
    const { table } = trendChart(trend);
    expect(table.rows.at(2)).toEqual(['I пол. 2025/26', '—', '', 'нет данных']);
    expect(table.rows.at(3)).toEqual(['II пол. 2025/26', '72\u00a0%', '66–77\u00a0%', '']);
  });

  test('has no column of intervals where there are none', () => {
    const points = [{ label: 'I', value: 0.5 }];
    expect(trendChart({ ...trend, points }).table.columns.map(({ title }) => title)).toEqual([
      'Период',
      'Доля довольных',
    ]);
  });
});
