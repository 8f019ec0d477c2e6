import type { Indicator } from '../catalogue/model.ts';
import { formatDate, formatNumber } from '../kit/format.ts';
import type { PublishedResult } from '../publication/published.ts';
import { scaleEnds } from '../publication/scaleEnds.ts';
import { missingText } from './missingText.ts';
import { personsText } from './personsText.ts';
import type { ValueView } from './view.ts';
import { countText, intervalText, valueText } from './valueText.ts';

type Hidden = Extract<PublishedResult, { kind: 'hidden' }>;
type Range = Extract<PublishedResult, { kind: 'range' }>;
type Pending = Extract<PublishedResult, { kind: 'pending' }>;

/** «скрыто: менее 10 человек»: what stands in the place of a number that is kept back. */
export function hiddenText({ minimum, because }: Pick<Hidden, 'minimum' | 'because'>): string {
  switch (because) {
    case 'few':
      return `скрыто: менее ${personsText(minimum)}`;
    case 'neighbour':
      return 'скрыто: иначе можно вычислить скрытое рядом';
    case 'unknown':
      return 'скрыто: не указано, о скольких людях это число';
  }
}

/** «опрос идёт до 10 мая 2026 года, результаты — после него». */
export function pendingText({ closes }: Pick<Pending, 'closes'>): string {
  return `опрос идёт до ${formatDate(closes)} года, результаты — после него`;
}

/** «95 % и больше»: (nearly) all answered alike, and the exact share would tell what each of them answered. */
export function rangeText(indicator: Indicator, { low, high }: Range): string {
  return low === scaleEnds(indicator)?.low
    ? `${valueText(indicator, high)} и меньше`
    : `${valueText(indicator, low)} и больше`;
}

/** A published result as a page shows it. */
export function valueView(indicator: Indicator, result: PublishedResult): ValueView {
  switch (result.kind) {
    case 'hidden':
      return { kind: 'hidden', text: hiddenText(result) };
    case 'range': {
      const count = countText(indicator, result.n);
      return {
        kind: 'shown',
        text: rangeText(indicator, result),
        ...(count === undefined ? {} : { count }),
      };
    }
    case 'pending':
      return { kind: 'missing', text: pendingText(result) };
    case 'missing':
      return { kind: 'missing', text: 'нет данных' };
    case 'shown': {
      const { estimate } = result;
      const interval = intervalText(indicator, estimate.interval);
      const count = countText(indicator, estimate.n);
      const { numerator, denominator } = estimate;
      return {
        kind: 'shown',
        text: valueText(indicator, estimate.value),
        ...(count === undefined ? {} : { count }),
        ...(interval === undefined ? {} : { interval }),
        ...(numerator === undefined || denominator === undefined || indicator.value !== 'share'
          ? {}
          : { fraction: `${formatNumber(numerator, 0)} из ${formatNumber(denominator, 0)}` }),
      };
    }
  }
}

/** Why an indicator has no number, for the list of gaps. */
export function gapText(
  indicator: Pick<Indicator, 'measure'>,
  result: PublishedResult,
): string | undefined {
  switch (result.kind) {
    case 'shown':
      return undefined;
    case 'range':
      return 'точная доля не показана: почти все ответили одинаково';
    case 'hidden':
      return hiddenText(result);
    case 'pending':
      return pendingText(result);
    case 'missing':
      return missingText(indicator, result.reason);
  }
}
