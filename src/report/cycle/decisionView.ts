import type { AssessmentObject, Indicator } from '../../catalogue/model.ts';
import { formatDate } from '../../kit/format.ts';
import { decisionKinds } from '../../monitoring/tables/decisions.ts';
import type { PublishedDecision } from '../../publication/cycle/publishDecisions.ts';
import { paths } from '../paths.ts';
import type { TermInfo } from '../siteInput.ts';
import { objectTitle } from '../objectTitle.ts';
import { valueText } from '../valueText.ts';
import type { LinkView } from '../view.ts';
import { effectView, type EffectView } from './effectView.ts';

/** A decision of the school as a page prints it. */
export interface DecisionView {
  readonly number: string;
  readonly object: LinkView;
  readonly problem: string;
  readonly effect: EffectView;
  /** What was decided and by what it is judged: «Мера», «Срок», «Показатель» with their words. */
  readonly facts: readonly { readonly term: string; readonly words: string }[];
  /** Set apart from the facts. */
  readonly hypotheses?: string;
}

/** «Доля исправной техники, цель 95 %». */
export function goalText(indicator: Indicator, target: number | undefined): string {
  return target === undefined
    ? indicator.title
    : `${indicator.title}, цель ${valueText(indicator, target)}`;
}

/**
 * @param object of the catalogue, that the decision is about.
 * @param terms up to the half-year at whose end the reader stands, in order of time.
 */
export function decisionView(
  one: PublishedDecision,
  object: AssessmentObject,
  terms: readonly TermInfo[],
): DecisionView {
  const { decision, term } = one;
  const { goal, kind, check, due, doneAt } = decision;
  const indicator = object.indicators.find(({ key }) => key === goal?.key);
  const decided = terms.find(({ id }) => id === term)?.title;
  const day = (date: string | undefined) => (date === undefined ? undefined : formatDate(date));
  const facts: readonly (readonly [term: string, words: string | undefined])[] = [
    ['Принято', decided],
    ['Основание', decision.basis],
    ['Решение', decisionKinds.find(({ value }) => value === kind)?.title],
    ['Мера', decision.measure],
    ['Отвечает', decision.responsible],
    ['Срок', day(due)],
    ['Исполнено', day(doneAt)],
    ['Показатель', indicator && goal && goalText(indicator, goal.target)],
    ['Проверка', day(check)],
  ];
  return {
    number: decision.number,
    object: {
      title: objectTitle(object),
      path: paths.object(term, object.slug),
    },
    problem: decision.problem,
    effect: effectView(one, indicator, terms),
    facts: facts.flatMap(([name, words]) => (words === undefined ? [] : [{ term: name, words }])),
    ...(decision.hypotheses === undefined ? {} : { hypotheses: decision.hypotheses }),
  };
}
