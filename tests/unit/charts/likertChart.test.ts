import { describe, expect, test } from 'vitest';
import type { Datum } from '../../../src/report/charts/chart.ts';
import { likertChart } from '../../../src/report/charts/likertChart.ts';
import { rampColour } from '../../../src/report/charts/rampColour.ts';
import { renderChart } from '../../../src/report/charts/renderChart.ts';
import { likert } from './samples.ts';
import { svgElements } from './svgElements.ts';

const datasets: Record<string, Datum[]> = likertChart(likert).spec.datasets;
// Swatches of the five options come first.
const bars = datasets['segments']?.slice(5) ?? [];
const [firstBar, secondBar] = [bars.slice(0, 5), bars.slice(5)];
const length = (datum: (typeof bars)[number] | undefined): number =>
  Number(datum?.['to']) - Number(datum?.['x']);

describe('a chart of answers', () => {
  test('shares 100 % among the substantive answers, from the lowest to the highest', () => {
    const full = Number(firstBar.at(-1)?.['to']);
    expect(firstBar.map((segment) => length(segment) / full)).toEqual(
      [0.1, 0.2, 0.2, 0.3, 0.2].map((share): unknown => expect.closeTo(share, 10)),
    );
    expect(Number(secondBar.at(-1)?.['to'])).toBeCloseTo(full, 10);
  });

  test('leaves an option that nobody chose out of the bar', () => {
    expect(secondBar).toHaveLength(3);
  });

  test('sets «hard to say» apart on the right, as a share of all in the measure of the bar', () => {
    const full = Number(firstBar.at(-1)?.['to']);
    const [, hard] = datasets['hatched'] ?? [];
    expect(Number(hard?.['x'])).toBeGreaterThan(full);
    // 25 of 125.
    expect(length(hard)).toBeCloseTo(full * 0.2, 10);
    expect(datasets['words']?.map(({ text }) => text)).toContain('20\u00a0%');
  });

  test('writes the percent into segments of 8 % and more, without the sign where there is no room', async () => {
    const svg = await renderChart(likertChart(likert));
    const figures = svgElements(svg, 'text').filter(
      ({ attributes }) => attributes.get('font-weight') === '600',
    );
    expect(figures.map(({ text }) => text)).toEqual(
      ['10', '20 %', '20 %', '30 %', '20 %', '8', '90 %'].map((figure) =>
        figure.replace(' ', '\u00a0'),
      ),
    );
  });

  test('says why a question is hidden, and that nobody answered', () => {
    const questions = [...likert.questions, { title: 'Новый вопрос', counts: [0, 0, 0, 0, 0] }];
    const chart = likertChart({ ...likert, questions });
    const words = chart.spec.datasets['words']?.map(({ text }) => text);
    expect(words).toContain('менее 10 ответов');
    expect(words).toContain('нет ответов');
    expect(chart.table.rows.at(-1)?.slice(1, 3)).toEqual(['—', '—']);
  });

  test('shows a question that everybody found hard to say as that, not as no answers', () => {
    const questions = [{ title: 'Вопрос', counts: [0, 0, 0, 0, 0], hardToSay: 30 }];
    const drawn: Record<string, Datum[]> = likertChart({ ...likert, questions }).spec.datasets;
    expect(drawn['segments']).toHaveLength(5);
    expect(drawn['words']?.map(({ text }) => text)).toContain('100\u00a0%');
  });

  test('wraps a long question into three lines and keeps the number of answers', () => {
    const title =
      'Насколько вы удовлетворены тем, как школа учитывает особенности ребёнка, '.repeat(5);
    const questions = [{ title, counts: [1, 1, 1, 1, 1] }];
    const { datasets: drawn }: { datasets: Record<string, Datum[]> } = likertChart({
      ...likert,
      questions,
    }).spec;
    const words = drawn['words'] ?? [];
    const lines = String(words.at(-1)?.['text']).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…\u00a0· ответов:\u00a05$/u);
  });

  test('gives a scale of four no neutral middle', () => {
    const colours = [0, 1, 2, 3].map((index) => rampColour(index, 4).fill);
    expect(colours).not.toContain(rampColour(2, 5).fill);
    expect(new Set(colours).size).toBe(4);
  });

  test('has a table twin with shares, answers and those who found it hard to say', () => {
    expect(likertChart(likert).table.rows[0]).toEqual(
      ['Качество питания', '10 %', '20 %', '20 %', '30 %', '20 %', '100', '25'].map((cell) =>
        cell.replace(' %', '\u00a0%'),
      ),
    );
  });
});
