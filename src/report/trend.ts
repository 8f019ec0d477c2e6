import type { Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import { BROKEN_WORDS, changeView, movedWords } from './changeView.ts';
import { fullStop } from './fullStop.ts';
import { chartScale, valueTitle } from './chartScale.ts';
import type { Chart } from './charts/chart.ts';
import { trendChart } from './charts/trendChart.ts';
import type { TrendPoint } from './charts/trendInput.ts';
import { termLabel } from './termLabel.ts';
import { valueText } from './valueText.ts';
import { rangeText } from './valueView.ts';

function pointOf(indicator: Indicator, { term, result, change }: PublishedMeasurement): TrendPoint {
  const label = termLabel(term);
  if (result.kind === 'hidden') return { label, gap: 'скрыто' };
  if (result.kind === 'missing') return { label, gap: 'нет данных' };
  if (result.kind === 'pending') return { label, gap: 'опрос идёт' };
  if (result.kind === 'range') return { label, gap: rangeText(indicator, result) };
  const { value, interval } = result.estimate;
  return {
    label,
    value,
    ...(interval && { low: interval.low, high: interval.high }),
    ...(change.kind === 'broken' && { broken: BROKEN_WORDS[change.reason] }),
  };
}

/**
 * «I пол. 2025/26: 56 %; с прошлого полугодия выросло на 3 п. п.»: the term is named, since the chart is printed again
 * in the report of a year and read years later.
 */
function findingOf(indicator: Indicator, { term, result, change }: PublishedMeasurement): string {
  const label = termLabel(term);
  if (result.kind !== 'shown') return `За ${label} значения нет`;
  const value = `${label}: ${valueText(indicator, result.estimate.value)}`;
  if (change.kind === 'none') return value;
  const view = changeView(indicator, change);
  if (change.kind === 'broken') return `${value}; с прошлым полугодием: ${view.words}`;
  if (change.verdict === 'untested')
    return `${value}; с прошлого полугодия ${view.text} (без проверки)`;
  const moved = change.verdict === 'up' || change.verdict === 'down';
  const words = moved ? movedWords(indicator, view) : view.words;
  return `${value}; с прошлого полугодия ${words}`;
}

/**
 * An indicator over the terms up to this one, with intervals, target and bands. Nothing is drawn before two terms have
 * a value: one point is no trend, and a yes or no has no line.
 */
export function trend(
  indicator: Indicator,
  history: readonly PublishedMeasurement[],
): readonly Chart[] {
  const now = history.at(-1);
  const shown = history.filter(({ result }) => result.kind === 'shown');
  if (now === undefined || shown.length < 2 || indicator.value === 'yes-no') return [];
  const { target } = now;
  const points = history.map((one) => pointOf(indicator, one));
  const intervals = points.some((point) => 'low' in point)
    ? ', отрезки — 95-процентные интервалы'
    : '';
  const title = findingOf(indicator, now);
  return [
    trendChart({
      id: `${indicator.key}-trend`,
      title,
      description: `${indicator.title}. ${fullStop(title)} Линия показывает значения по полугодиям${intervals}.`,
      caption: `${indicator.title} по полугодиям`,
      scale: chartScale(indicator),
      valueTitle: valueTitle(indicator),
      points,
      ...(target === undefined
        ? {}
        : { target: { value: target, label: `цель ${valueText(indicator, target)}` } }),
      ...(indicator.norm === undefined ? {} : { bands: indicator.norm.bands }),
    }),
  ];
}
