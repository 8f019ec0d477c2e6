import type { Measure } from '../../catalogue/model.ts';
import type { Evidence, Side } from './evidence.ts';

type Origin = 'answers' | 'rows' | 'entered';

function originOf(measure: Measure): Origin {
  if ('items' in measure) return 'answers';
  return measure.kind === 'entered' ? 'entered' : 'rows';
}

const DIFFICULTIES: Readonly<Record<Origin, string>> = {
  answers: 'Есть ли классы или группы, которые отвечают иначе, и что они видят сами?',
  rows: 'Все ли строки таблицы внесены и где именно значение дальше всего от ожидаемого?',
  entered: 'По каким документам внесено число и что в нём не учтено?',
};

const WORSENED: Readonly<Record<Origin, string>> = {
  answers: 'Что изменилось за полугодие в том, о чём спрашивали, и те ли же группы отвечали?',
  rows: 'Что изменилось за полугодие и так же ли вносили данные в прошлый раз?',
  entered: 'Так же ли считали это число в прошлом полугодии?',
};

const ACHIEVEMENTS: Readonly<Record<Origin, string>> = {
  answers: 'Так ли это во всех классах и что помогло там, где довольны больше всего?',
  rows: 'Какие решения школы могли помочь и держится ли результат во всех группах?',
  entered: 'Какие решения школы могли помочь и чем это подтверждено?',
};

/**
 * What to check about a finding: a short neutral question. A supposition, never a fact; the page says so beside it.
 */
export function hypothesis(side: Side, evidence: readonly Evidence[], measure: Measure): string {
  const origin = originOf(measure);
  if (side === 'achievement') return ACHIEVEMENTS[origin];
  const worsened = evidence.some((one) => one.of === 'change' && one.side === 'difficulty');
  return (worsened ? WORSENED : DIFFICULTIES)[origin];
}
