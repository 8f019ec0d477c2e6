import { breakdownChart } from '../../../src/report/charts/breakdownChart.ts';
import type { BreakdownInput } from '../../../src/report/charts/breakdownInput.ts';
import type { Chart } from '../../../src/report/charts/chart.ts';
import { histogramChart } from '../../../src/report/charts/histogramChart.ts';
import type { HistogramInput } from '../../../src/report/charts/histogramChart.ts';
import { likertChart } from '../../../src/report/charts/likertChart.ts';
import type { LikertInput } from '../../../src/report/charts/likertInput.ts';
import { trendChart } from '../../../src/report/charts/trendChart.ts';
import type { TrendInput } from '../../../src/report/charts/trendInput.ts';

const heading = {
  title: 'Довольны 72\u00a0% родителей',
  description: 'За два года доля выросла с 58 до 72\u00a0%.',
  caption: 'Доля довольных родителей',
};
const share = { kind: 'share', decimals: 0 } as const;

/** Four terms with a gap, a target and bands. */
export const trend: TrendInput = {
  ...heading,
  id: 'satisfied-trend',
  scale: share,
  valueTitle: 'Доля довольных',
  points: [
    { label: 'I пол. 2024/25', value: 0.58, low: 0.52, high: 0.64 },
    { label: 'II пол. 2024/25', value: 0.61, low: 0.55, high: 0.66 },
    { label: 'I пол. 2025/26', gap: 'нет данных' },
    { label: 'II пол. 2025/26', value: 0.72, low: 0.66, high: 0.774 },
  ],
  target: { value: 0.75, label: 'цель 75\u00a0%' },
  bands: [
    { level: 'low', label: 'низкий уровень' },
    { level: 'middle', label: 'средний уровень', from: 0.5 },
    { level: 'high', label: 'высокий уровень', from: 0.8 },
  ],
};

export const breakdown: BreakdownInput = {
  ...heading,
  id: 'satisfied-by-class',
  scale: share,
  groupTitle: 'Класс',
  valueTitle: 'Доля довольных',
  countTitle: 'ответов',
  groups: [
    { name: '5А', value: 0.6, low: 0.4, high: 0.8, n: 24 },
    { name: '5Б', value: 0.8, low: 0.62, high: 0.91, n: 1204 },
    { name: '6А', hidden: 'менее 10 ответов' },
  ],
  whole: { value: 0.7, label: 'вся школа 70\u00a0%' },
};

export const likert: LikertInput = {
  ...heading,
  id: 'answers',
  options: ['Совсем нет', 'Скорее нет', 'Отчасти', 'Скорее да', 'Полностью'],
  hardToSay: 'Затрудняюсь ответить',
  questions: [
    { title: 'Качество питания', counts: [10, 20, 20, 30, 20], hardToSay: 25 },
    { title: 'Безопасность', counts: [0, 0, 4, 16, 180], hardToSay: 0 },
    { title: 'Работа психолога', hidden: 'менее 10 ответов' },
  ],
};

export const histogram: HistogramInput = {
  ...heading,
  id: 'marks',
  scale: { kind: 'number', decimals: 0 },
  valueTitle: 'Отметка',
  countTitle: 'Число работ',
  counts: [
    [2, 14],
    [4, 180],
    [5, 77],
  ],
};

/** A chart of each kind. */
export const samples: readonly Chart[] = [
  trendChart(trend),
  breakdownChart(breakdown),
  likertChart(likert),
  histogramChart(histogram),
];
