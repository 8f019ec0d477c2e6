import type { AssessmentObject } from '../../catalogue/model.ts';
import type { Card } from '../../ingest/cycle/termCycle.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import { paths } from '../paths.ts';
import type { TermInfo } from '../siteInput.ts';
import { targetVerdict } from '../targetVerdict.ts';
import { termLabel } from '../termLabel.ts';
import { objectTitle } from '../objectTitle.ts';
import { valueText } from '../valueText.ts';
import type { LinkView } from '../view.ts';
import { goalText } from './decisionView.ts';

/** A card of the workshop with where its vision stands now. */
export interface CardView {
  readonly kind: Card['kind'];
  readonly text: string;
  readonly object: LinkView;
  readonly vision?: string;
  /** «Питается горячим, цель 90 %»; absent: a goal in words, which no figure will show. */
  readonly goal?: string;
  /** «сейчас 92 % (…): цель 90 % достигнута». */
  readonly now?: string;
  readonly responsible?: string;
}

/** The latest half-year in which the indicator of the card has a value that is shown. */
function nowText(
  { goal }: Card,
  object: AssessmentObject,
  terms: readonly TermInfo[],
  index: MeasurementIndex,
): string | undefined {
  const indicator = object.indicators.find(({ key }) => key === goal?.key);
  if (goal === undefined || indicator === undefined) return undefined;
  for (const term of terms.toReversed()) {
    const measurement = index.find(object.slug, goal.key, term.id);
    if (measurement.result.kind !== 'shown') continue;
    const { target = measurement.target } = goal;
    const verdict = targetVerdict(indicator, {
      ...measurement,
      ...(target === undefined ? {} : { target }),
    });
    const value = valueText(indicator, measurement.result.estimate.value);
    return `сейчас ${value} (${termLabel(term.id)})${verdict === undefined ? '' : `: ${verdict.words}`}`;
  }
  return undefined;
}

/**
 * @param terms all that are known, in order of time.
 */
export function cardView(
  card: Card,
  term: string,
  object: AssessmentObject,
  terms: readonly TermInfo[],
  index: MeasurementIndex,
): CardView {
  const { kind, text, vision, goal, responsible } = card;
  const indicator = object.indicators.find(({ key }) => key === goal?.key);
  const now = nowText(card, object, terms, index);
  return {
    kind,
    text,
    object: {
      title: objectTitle(object),
      path: paths.object(term, object.slug),
    },
    ...(vision === undefined ? {} : { vision }),
    ...(indicator === undefined || goal === undefined
      ? {}
      : { goal: goalText(indicator, goal.target) }),
    ...(now === undefined ? {} : { now }),
    ...(responsible === undefined ? {} : { responsible }),
  };
}
