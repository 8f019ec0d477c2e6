import type { ChartHeading } from './chart.ts';

/** What a chart of answers is drawn from: questions that share one scale. */
export interface LikertInput extends ChartHeading {
  /** From the lowest to the highest; two to five are told apart by colour. Plain choices in the survey's order. */
  readonly options: readonly string[];
  /** For answers that are no scale: which of the options the indicator counts. */
  readonly counted?: readonly boolean[];
  /** Words of «затрудняюсь ответить», where the questions have it. */
  readonly hardToSay?: string;
  /** Title of the rows in the table twin; «Вопрос» where nothing is said. */
  readonly rowTitle?: string;
  /** What is counted, as «сколько чего»; «ответов» where nothing is said. */
  readonly countWord?: string;
  readonly questions: readonly LikertQuestion[];
}

/** Answers by option, in the order of the options; or why they are not shown: «менее 10 ответов». */
export type LikertQuestion =
  | { readonly title: string; readonly counts: readonly number[]; readonly hardToSay?: number }
  | { readonly title: string; readonly hidden: string };
