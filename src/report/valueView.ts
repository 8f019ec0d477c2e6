import type { Indicator } from '../catalogue/model.ts';
import { formatNumber } from '../kit/format.ts';
import type { PublishedResult } from '../publication/published.ts';
import type { ValueView } from './view.ts';
import { countText, intervalText, valueText } from './valueText.ts';
import { MISSING_WORDS } from './words.ts';

/** «менее 10 человек»: what stands in the place of a number that is kept back. */
export function hiddenText(minimum: number): string {
  return `скрыто: менее ${minimum} человек`;
}

/** A published result as a page shows it. */
export function valueView(indicator: Indicator, result: PublishedResult): ValueView {
  switch (result.kind) {
    case 'hidden':
      return { kind: 'hidden', text: hiddenText(result.minimum) };
    case 'missing':
      return {
        kind: 'missing',
        text: result.reason === 'not-yet' ? 'ещё не измеряется' : 'нет данных',
        notYet: result.reason === 'not-yet',
      };
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
export function gapText(result: PublishedResult): string | undefined {
  if (result.kind === 'shown') return undefined;
  return result.kind === 'hidden' ? hiddenText(result.minimum) : MISSING_WORDS[result.reason];
}
