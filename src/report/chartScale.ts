import type { Indicator } from '../catalogue/model.ts';
import type { ValueScale } from './charts/scaleText.ts';
import { unitText } from './unitText.ts';

/** A distance between shares is no share. */
const POINTS = 'п. п.';

/**
 * How an indicator's values are drawn: a share in percent, an index on the scale of its method, the rest as numbers.
 */
export function chartScale({ value, unit, decimals, measure }: Indicator): ValueScale {
  if (value === 'share')
    return unit === POINTS
      ? { kind: 'share', decimals, unit: unitText(unit) }
      : { kind: 'share', decimals };
  if (value === 'yes-no') return { kind: 'yes-no', decimals, low: 0, high: 1 };
  if (measure.kind === 'scale-mean') return { kind: 'number', decimals, low: 0, high: measure.max };
  if (measure.kind === 'nps') return { kind: 'number', decimals, low: -100, high: 100 };
  return { kind: 'number', decimals };
}

/** Title of a column or axis of values: «Качество знаний, %». */
export function valueTitle({ title, unit }: Indicator): string {
  return unit === '' ? title : `${title}, ${unitText(unit)}`;
}
