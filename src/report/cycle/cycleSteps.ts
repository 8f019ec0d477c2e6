import type { DecisionView } from './decisionView.ts';
import type { IndicatorView } from '../view.ts';

/** One of the nine components of the управленческий цикл, and whether the data of the school hold it. */
export interface CycleStep {
  readonly title: string;
  readonly done: boolean;
}

/**
 * Which steps of the management cycle an object has gone through by the end of a half-year.
 * Source of the nine components: Методические рекомендации по оценке механизмов управления качеством образования, 2020
 * (the chapter is named there; the list is unverified).
 */
export function cycleSteps(
  indicators: readonly IndicatorView[],
  decisions: readonly DecisionView[],
): readonly CycleStep[] {
  const hasFact = (term: string): boolean =>
    decisions.some(({ facts }) => facts.some((fact) => fact.term === term));
  const isMeasured = indicators.some(({ value }) => value.kind !== 'missing');
  return [
    { title: 'цели', done: indicators.some(({ target }) => target !== undefined) },
    { title: 'показатели', done: indicators.length > 0 },
    { title: 'методы сбора', done: indicators.length > 0 },
    { title: 'мониторинг', done: isMeasured },
    {
      title: 'анализ',
      done: indicators.some(
        ({ status, change }) => status !== undefined || change.direction !== 'none',
      ),
    },
    { title: 'рекомендации', done: hasFact('Отвечает') },
    { title: 'меры', done: hasFact('Мера') },
    { title: 'решение', done: hasFact('Решение') },
    {
      title: 'анализ эффективности',
      done: decisions.some(({ effect }) => effect.status !== undefined),
    },
  ];
}
