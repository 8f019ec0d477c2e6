import type { Indicator } from '../catalogue/model.ts';
import type { AnswerCounts } from '../ingest/facts.ts';
import { formatShare } from '../kit/format.ts';
import type { PublishedMeasurement, WithheldAnswers } from '../publication/published.ts';
import type { Chart } from './charts/chart.ts';
import { likertChart } from './charts/likertChart.ts';

const WITHHELD = 'скрыто: выдало бы чей-то ответ';

interface Satisfied {
  readonly title: string;
  readonly share: number;
}

const substantiveOf = ({ options }: AnswerCounts): readonly number[] =>
  options.filter(({ kind }) => kind === 'substantive').map(({ n }) => n);

/** Share of the two best answers of a long scale, of the best one of a short; undefined without answers. */
function satisfiedOf(question: AnswerCounts): Satisfied | undefined {
  const counts = substantiveOf(question);
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0) return undefined;
  const best = counts.slice(counts.length > 3 ? -2 : -1).reduce((sum, n) => sum + n, 0);
  return { title: question.title, share: best / all };
}

function findingOf(questions: readonly AnswerCounts[]): string {
  const satisfied = questions
    .flatMap((question) => satisfiedOf(question) ?? [])
    .sort((a, b) => b.share - a.share);
  const [most, least] = [satisfied[0], satisfied.at(-1)];
  if (questions.length === 0) return 'Ответы на эти вопросы скрыты';
  if (most === undefined || least === undefined) return 'На эти вопросы никто не ответил';
  if (satisfied.length === 1)
    return `«${most.title}»: ${formatShare(most.share)} положительных ответов`;
  return (
    `Больше всего положительных ответов — «${most.title}» (${formatShare(most.share)}), ` +
    `меньше всего — «${least.title}» (${formatShare(least.share)})`
  );
}

/** Questions that share one survey and one scale are drawn together. */
function scaleKey({ survey, options }: AnswerCounts | WithheldAnswers): string {
  return JSON.stringify([survey, options.map(({ title, kind }) => [title, kind])]);
}

/** How people answered the questions of an indicator: stacked bars, a chart per survey and scale. */
export function answers(indicator: Indicator, measurement: PublishedMeasurement): readonly Chart[] {
  const bundles = Map.groupBy([...measurement.answers, ...measurement.withheld], scaleKey);
  const withheld = new Set<unknown>(measurement.withheld);
  return [...bundles].map(([key, all], i) => {
    const questions = measurement.answers.filter((counts) => scaleKey(counts) === key);
    const options = all[0]?.options ?? [];
    const hardToSay = options.find(({ kind }) => kind === 'hard-to-say')?.title;
    const title = findingOf(questions);
    return likertChart({
      id: `${indicator.key}-answers-${i + 1}`,
      title,
      description: `${title}. Полосы — доли ответов от самого низкого к самому высокому.`,
      caption: `Ответы на вопросы, ${indicator.title}`,
      options: options.filter(({ kind }) => kind === 'substantive').map(({ title: text }) => text),
      ...(hardToSay === undefined ? {} : { hardToSay }),
      questions: [
        ...questions.map((question) => ({
          title: question.title,
          counts: substantiveOf(question),
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
