import type { Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import { changeView, movedWords } from './changeView.ts';
import { fullStop } from './fullStop.ts';
import { missingText } from './missingText.ts';
import { targetVerdict } from './targetVerdict.ts';
import { hiddenText, pendingText, rangeText } from './valueView.ts';
import { countText, intervalText, valueText } from './valueText.ts';

/** «95 % интервал 58–66 %, 214 ответов» or «учтены все, 62 сотрудника». */
function reliability(indicator: Indicator, measurement: PublishedMeasurement): string {
  if (measurement.result.kind !== 'shown') return '';
  const { estimate } = measurement.result;
  const count = countText(indicator, estimate.n);
  const interval = intervalText(indicator, estimate.interval);
  const all = measurement.enumeration === 'census' && indicator.value === 'share';
  const parts = [
    interval === undefined ? '' : `95\u00A0% интервал ${interval}`,
    count === undefined ? '' : interval === undefined && all ? `учтены все: ${count}` : count,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function changeWords(indicator: Indicator, measurement: PublishedMeasurement): string {
  const { change } = measurement;
  if (change.kind === 'none') return '';
  const view = changeView(indicator, change);
  const since = 'по сравнению с прошлым полугодием';
  if (change.kind === 'broken') return `; с прошлым полугодием: ${view.words}`;
  if (change.verdict === 'unproven') return `; ${since} изменение не доказано`;
  if (change.verdict === 'untested') return `; ${since} ${view.text} (без проверки)`;
  if (change.verdict === 'same') return `; ${since} без изменений`;
  const side =
    view.quality === 'better' ? ', это лучше' : view.quality === 'worse' ? ', это хуже' : '';
  return `; ${since} ${movedWords(indicator, view)}${side}`;
}

/**
 * One plain Russian sentence about an indicator in a term: headline, chart title, description and document text are all
 * made of it. It says the value, its reliability, whether the school's target was reached, the mark by the norm, and
 * the change.
 */
export function sentence(indicator: Indicator, measurement: PublishedMeasurement): string {
  const { result } = measurement;
  if (result.kind === 'missing') {
    return `«${indicator.title}»: данных нет — ${missingText(indicator, result.reason)}.`;
  }
  if (result.kind === 'hidden') {
    return `«${indicator.title}»: значение ${hiddenText(result)}.`;
  }
  if (result.kind === 'pending') return `«${indicator.title}»: ${pendingText(result)}.`;
  if (result.kind === 'range') {
    return `${indicator.title} — ${rangeText(indicator, result)}: почти все ответили одинаково.`;
  }
  const value = valueText(indicator, result.estimate.value);
  const band = measurement.band === undefined ? '' : `, оценка «${measurement.band.label}»`;
  const verdict = targetVerdict(indicator, measurement);
  const target = verdict === undefined ? '' : `, ${verdict.words}`;
  return fullStop(
    `${indicator.title} — ${value}${reliability(indicator, measurement)}${target}${band}` +
      changeWords(indicator, measurement),
  );
}
