import { describe, expect, test } from 'vitest';
import { chartKey } from '../../../src/report/charts/chartKey.ts';
import { trendChart } from '../../../src/report/charts/trendChart.ts';
import { trend } from './samples.ts';

const chart = trendChart(trend);

describe('the key of a chart', () => {
  test('is SHA-256 in hex, the same for the same chart', () => {
    expect(chartKey(chart)).toMatch(/^[0-9a-f]{64}$/u);
    expect(chartKey(trendChart(trend))).toBe(chartKey(chart));
  });

  test('does not depend on the order of keys', () => {
    const { spec, ...rest } = chart;
    const turned = Object.fromEntries(Object.entries(spec).reverse()) as typeof spec;
    expect(chartKey({ spec: turned, ...rest })).toBe(chartKey(chart));
  });

  test('depends on the order of the rows', () => {
    const points = trend.points.toReversed();
    expect(chartKey(trendChart({ ...trend, points }))).not.toBe(chartKey(chart));
  });

  test.each([
    ['id', { id: 'other' }],
    ['title', { title: 'Другой вывод' }],
    ['description', { description: 'Другие слова' }],
    ['data', { target: { value: 0.76, label: 'цель 76\u00a0%' } }],
  ])('depends on the %s', (_, change) => {
    expect(chartKey(trendChart({ ...trend, ...change }))).not.toBe(chartKey(chart));
  });
});
