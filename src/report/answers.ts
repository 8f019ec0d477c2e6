import type { Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement, WithheldAnswers } from '../publication/published.ts';
import { answersFinding } from './answersFinding.ts';
import type { Chart } from './charts/chart.ts';
import { likertChart } from './charts/likertChart.ts';
import { fullStop } from './fullStop.ts';

const WITHHELD = 'скрыто: выдало бы чей-то ответ';

type Options = WithheldAnswers['options'];

/** Questions that share one survey, one scale and one sense of it are drawn together. */
function scaleKey({ survey, options, several }: WithheldAnswers): string {
  const key = options.map(({ title, kind, score, counted }) => [title, kind, score, counted]);
  return JSON.stringify([survey, several, key]);
}

/** From the worst to the best, also where the item is worded in reverse; plain choices as they were asked. */
function inOrder<T extends Options[number]>(options: readonly T[]): readonly T[] {
  return options
    .filter(({ kind }) => kind === 'substantive')
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
}

function descriptionOf(isScale: boolean, several: boolean): string {
  if (isScale) return 'Полосы — доли ответов от самого низкого к самому высокому.';
  return several
    ? 'Можно было выбрать несколько ответов; полосы — доли каждого среди всех отмеченных.'
    : 'Полосы — доли ответов в порядке анкеты; цветом выделены те, что считает показатель.';
}

/** How people answered the questions of an indicator: stacked bars, a chart per survey and scale. */
export function answers(indicator: Indicator, measurement: PublishedMeasurement): readonly Chart[] {
  const bundles = Map.groupBy(
    [...measurement.answers, ...measurement.withheld],
    (question: WithheldAnswers) => scaleKey(question),
  );
  const withheld = new Set<unknown>(measurement.withheld);
  return [...bundles].map(([key, all], i) => {
    const questions = measurement.answers.filter((counts) => scaleKey(counts) === key);
    const options = all[0]?.options ?? [];
    const ordered = inOrder(options);
    const isScale = ordered.every(({ score }) => score !== undefined);
    const hardToSay = options.find(({ kind }) => kind === 'hard-to-say')?.title;
    const title = answersFinding(questions);
    return likertChart({
      id: `${indicator.key}-answers-${i + 1}`,
      title,
      description: `${fullStop(title)} ${descriptionOf(isScale, all[0]?.several ?? false)}`,
      caption: `Ответы на вопросы, ${indicator.title}`,
      options: ordered.map(({ title: text }) => text),
      ...(isScale ? {} : { counted: ordered.map(({ counted }) => counted) }),
      ...(hardToSay === undefined ? {} : { hardToSay }),
      questions: [
        ...questions.map((question) => ({
          title: question.title,
          counts: inOrder(question.options).map(({ n }) => n),
          hardToSay: question.options
            .filter(({ kind }) => kind === 'hard-to-say')
            .reduce((sum, { n }) => sum + n, 0),
        })),
        ...all
          .filter((question) => withheld.has(question))
          .map(({ title: hidden }) => ({ title: hidden, hidden: WITHHELD })),
      ],
    });
  });
}
