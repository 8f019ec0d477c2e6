import type { Estimate, Measurement } from '../assessment/measurement.ts';
import { formatNumber } from '../kit/format.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import { hiddenText } from '../report/valueView.ts';

function estimateText({ value, n, interval }: Estimate): string {
  const bounds =
    interval === undefined
      ? ''
      : `  [${formatNumber(interval.low, 4)}; ${formatNumber(interval.high, 4)}]`;
  return `${formatNumber(value, 4)}${bounds}  n = ${formatNumber(n, 0)}`;
}

function resultText(result: Measurement['result'] | PublishedMeasurement['result']): string {
  if ('missing' in result) return `нет значения (${result.missing})`;
  if (!('kind' in result)) return estimateText(result);
  switch (result.kind) {
    case 'shown':
      return estimateText(result.estimate);
    case 'hidden':
      return hiddenText(result);
    case 'range':
      return `от ${formatNumber(result.low, 2)} до ${formatNumber(result.high, 2)}  n = ${formatNumber(result.n, 0)}`;
    case 'pending':
      return `опрос идёт до ${result.closes}`;
    case 'missing':
      return `нет значения (${result.reason})`;
  }
}

/** One line about a measurement for a terminal; shares are 0…1, as they are stored. */
export function measurementText(measurement: Measurement | PublishedMeasurement): string {
  const id = `${measurement.object}.${measurement.key}`;
  return `${id.padEnd(48)} ${resultText(measurement.result)}\n`;
}
