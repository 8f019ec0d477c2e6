import { describe, expect, test } from 'vitest';
import {
  comparisonChart,
  type ComparisonInput,
} from '../../../src/report/charts/comparisonChart.ts';
import { renderChart } from '../../../src/report/charts/renderChart.ts';

const row = (name: string, value: number, half: number, verdict: string) => ({
  name,
  own: { value, low: value - half, high: value + half },
  other: { value: 50, low: 49.9, high: 50.1 },
  verdict,
});

const input: ComparisonInput = {
  id: 'intervals',
  title: 'Пересекаются у одной из двух работ',
  description: 'Школа и город.',
  caption: 'Средний балл',
  scale: { kind: 'number', decimals: 1 },
  rowTitle: 'Работа',
  ownTitle: 'школа',
  otherTitle: 'город',
  verdictTitle: 'Интервалы',
  rows: [row('<b>Физика</b>', 47.5, 3, 'пересекаются'), row('Химия', 58, 4, 'выше')],
};
const chart = comparisonChart(input);

describe('an interval plot', () => {
  test('says in its table twin what it draws', () => {
    expect(chart.table.rows).toEqual([
      ['<b>Физика</b>', '47,5', '44,5–50,5', '50,0', '49,9–50,1', 'пересекаются'],
      ['Химия', '58,0', '54,0–62,0', '50,0', '49,9–50,1', 'выше'],
    ]);
  });

  test('draws both intervals of each row with the verdict in words, and a name as text', async () => {
    const svg = await renderChart(chart);
    expect(svg.match(/<line[^>]*stroke-width="3"/g)).toHaveLength(4);
    expect(svg).toContain('пересекаются');
    expect(svg).toContain('&lt;b&gt;Физика');
    expect(svg).not.toContain('<b>');
  });

  test('starts where the intervals start: an axis from zero would hide them', () => {
    const low = chart.spec.params.find(({ name }) => name === 'low');
    expect(Number(low?.value)).toBeGreaterThan(30);
  });

  test('has one axis on all sheets of a plot', () => {
    const rows = [row('Физика', 47.5, 3, 'выше'), row('Длинное название', 80, 4, 'пересекаются')];
    const sheets = rows.map((one) => comparisonChart({ ...input, rows: [one], plot: rows }));
    const [first, second] = sheets.map(({ spec }) =>
      spec.params.filter(({ name }) => ['low', 'high', 'ticks', 'verdictStart'].includes(name)),
    );
    expect(first).toHaveLength(4);
    expect(second).toEqual(first);
  });
});
