import type { AnswerCounts } from '../ingest/facts.ts';
import { formatShare } from '../kit/format.ts';

interface Counted {
  readonly title: string;
  /** What was counted: «положительных ответов», «ответов «Да»». */
  readonly words: string;
  readonly share: number;
}

const sumOf = (options: readonly { readonly n: number }[]): number =>
  options.reduce((sum, { n }) => sum + n, 0);

/**
 * Share, among those who said something, of the answers that the indicator counts; of the one chosen most often where
 * several could be chosen at once or the indicator counts none. Undefined without answers.
 */
function countedOf({ title, several, options }: AnswerCounts): Counted | undefined {
  const said = options.filter(({ kind }) => kind === 'substantive');
  const all = sumOf(said);
  if (all === 0) return undefined;
  const counted = several === true ? [] : said.filter((option) => option.counted);
  if (counted.length === 0) {
    const [most] = [...said].sort((a, b) => b.n - a.n);
    return { title, words: `ответов «${most?.title ?? ''}»`, share: (most?.n ?? 0) / all };
  }
  const isScale = said.every(({ score }) => score !== undefined);
  const isPositive = counted.every(({ score }) => (score ?? 0) > 0.5);
  const named = counted.map((option) => `«${option.title}»`).join(' или ');
  const words = isScale && isPositive ? 'положительных ответов' : `ответов ${named}`;
  return { title, words, share: sumOf(counted) / all };
}

/**
 * What the answers to questions of one scale say, as the title of their chart.
 * «Больше всего положительных ответов — «Питание» (82 %), меньше всего — «Ремонт» (41 %)».
 */
export function answersFinding(questions: readonly AnswerCounts[]): string {
  if (questions.length === 0) return 'Ответы на эти вопросы скрыты';
  const counted = questions
    .flatMap((question) => countedOf(question) ?? [])
    .sort((a, b) => b.share - a.share);
  const [most, least] = [counted[0], counted.at(-1)];
  if (most === undefined || least === undefined) return 'На эти вопросы никто не ответил';
  if (counted.length === 1) return `«${most.title}»: ${formatShare(most.share)} ${most.words}`;
  if (counted.some(({ words }) => words !== most.words))
    return counted
      .map(({ title, words, share }) => `«${title}»: ${formatShare(share)} ${words}`)
      .join('; ');
  return (
    `Больше всего ${most.words} — «${most.title}» (${formatShare(most.share)}), ` +
    `меньше всего — «${least.title}» (${formatShare(least.share)})`
  );
}
