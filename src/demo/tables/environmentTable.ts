import type { DemoHalfYear } from '../model/school.ts';
import type { TableRow } from '../tableRows.ts';

const experts = 4;
const mostPoints = 2;

/** What the experts look at in the space, and how well it usually does, 0…1. */
const parameters: readonly (readonly [object: string, parameter: string, usual: number])[] = [
  ['space-development', 'Есть где заниматься любимым делом', 0.6],
  ['space-development', 'Мебель легко переставить под разные занятия', 0.5],
  ['space-development', 'Материалы и инструменты доступны ученикам', 0.62],
  ['space-learning', 'Стены и рекреации помогают учиться', 0.5],
  ['space-learning', 'Есть места для работы в группе и в тишине', 0.45],
  ['space-learning', 'Навигация понятна новичку', 0.7],
  ['space-aesthetics', 'Цвет и свет в помещениях', 0.68],
  ['space-aesthetics', 'Чистота и состояние помещений', 0.74],
  ['space-aesthetics', 'Озеленение', 0.6],
  ['space-upbringing', 'Государственные символы размещены по правилам', 0.95],
  ['space-upbringing', 'Школьный музей и экспозиции обновляются', 0.72],
  ['space-upbringing', 'Выставлены работы учеников', 0.8],
];

/** Scores of the experts' cards: nobody, half or all of the points. */
export function environmentRows({ term, random }: DemoHalfYear): readonly TableRow[] {
  const own = random.fork('environment');
  return parameters.flatMap(([object, parameter, usual]) =>
    Array.from({ length: experts }, () => ({
      object,
      parameter,
      score: own.binomial(mostPoints, usual + 0.02 * term.index),
      max: mostPoints,
    })),
  );
}
