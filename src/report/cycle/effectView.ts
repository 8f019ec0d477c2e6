import type { EffectVerdict } from '../../assessment/cycle/effect.ts';
import type { Indicator } from '../../catalogue/model.ts';
import { formatDate } from '../../kit/format.ts';
import type { PublishedDecision } from '../../publication/cycle/publishDecisions.ts';
import { changeView } from '../changeView.ts';
import type { TermInfo } from '../siteInput.ts';
import { termLabel } from '../termLabel.ts';
import { valueText } from '../valueText.ts';
import type { StatusView } from '../view.ts';

/** Whether a decision worked; without a status nothing can be said, and the text says why. */
export interface EffectView {
  readonly status?: StatusView;
  readonly text: string;
}

const VERDICTS: Readonly<Record<EffectVerdict, StatusView>> = {
  achieved: { level: 'high', label: 'цель достигнута' },
  kept: { level: 'middle', label: 'цель достигнута, но так было и до решения' },
  partly: { level: 'middle', label: 'стало лучше, цель не достигнута' },
  not: { level: 'middle', label: 'эффект не виден' },
  worse: { level: 'low', label: 'стало хуже' },
};

/** What no effect can say. */
export const EFFECT_RULE =
  'Эффект считает программа по данным полугодия проверки. Изменение после решения ещё не доказывает, что причина в нём.';

const UNMEASURED = {
  'no-goal': 'проверить нечем: не назван показатель или день проверки',
  'no-value': 'проверить нечем: за одно из полугодий значения нет',
  broken: 'проверить нельзя: вопрос анкеты изменён, полугодия не сравнимы',
  'no-side': 'проверить нельзя: у показателя нет лучшей стороны',
} as const;

/** The verdicts in the order in which they are counted: «цель достигнута — 1». */
export const VERDICT_ORDER = Object.values(VERDICTS);

function aheadText(check: string | undefined): string {
  return check === undefined ? 'проверка впереди' : `проверка впереди: ${formatDate(check)}`;
}

/**
 * The effect of a decision as it was known at the end of a half-year: what came out later is not told there.
 *
 * @param terms up to and including that half-year, in order of time.
 */
export function effectView(
  { decision, effect }: PublishedDecision,
  indicator: Indicator | undefined,
  terms: readonly TermInfo[],
): EffectView {
  switch (effect.kind) {
    case 'ahead':
      return { text: aheadText(decision.check) };
    case 'kept-back':
      return { text: 'не показан: за одним из двух значений стоит мало людей' };
    case 'unmeasured':
      return isKnown(effect.terms?.after, terms)
        ? { text: UNMEASURED[effect.why] }
        : { text: aheadText(decision.check) };
    case 'measured': {
      if (indicator === undefined) throw new RangeError('effectView: an effect of no indicator');
      if (!isKnown(effect.terms.after, terms)) return { text: aheadText(decision.check) };
      const { text, words } = changeView(indicator, effect.change);
      return {
        status: VERDICTS[effect.verdict],
        text:
          `было ${valueText(indicator, effect.baseline)} (${termLabel(effect.terms.before)}), ` +
          `стало ${valueText(indicator, effect.value)} (${termLabel(effect.terms.after)}): ${text}, ${words}`,
      };
    }
  }
}

function isKnown(term: string | undefined, terms: readonly TermInfo[]): boolean {
  return term === undefined || terms.some(({ id }) => id === term);
}
