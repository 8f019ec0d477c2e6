import type { Indicator, Norm } from '../catalogue/model.ts';
import { bareValueText } from './valueText.ts';
import { NORM_SOURCE_WORDS } from './words.ts';

/** «низкая — до 2; средняя — от 2 до 3; высокая — от 3»; «выше 3» where 3 itself belongs to the band below. */
function bandsText(indicator: Indicator, norm: Norm): string {
  return norm.bands
    .map(({ label, from, exclusive }, i) => {
      const next = norm.bands[i + 1];
      const low =
        from === undefined
          ? ''
          : ` ${exclusive === true ? 'выше' : 'от'} ${bareValueText(indicator, from)}`;
      const high =
        next?.from === undefined
          ? ''
          : ` до ${bareValueText(indicator, next.from)}${next.exclusive === true ? ' включительно' : ''}`;
      return `${label} —${low}${high}`;
    })
    .join('; ');
}

export interface NormView {
  readonly text: string;
  readonly source: string;
  readonly unverified: boolean;
}

/** A norm as printed: its bands, whose it is, and whether the document was read. */
export function normView(indicator: Indicator, norm: Norm): NormView {
  return {
    text: bandsText(indicator, norm),
    // Our own proposals carry their whole caveat as the reference.
    source:
      norm.source === 'default'
        ? norm.reference
        : `${NORM_SOURCE_WORDS[norm.source]}: ${norm.reference}`,
    unverified: norm.unverified === true,
  };
}
