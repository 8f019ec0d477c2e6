import type { Question } from '../survey/survey.ts';
import type { Tally } from './facts.ts';
import type { SurveyPoints } from './itemPoints.ts';

/** How many gave `code` to the question at `question` (the code after the options is a blank). */
export type AnswerNumbers = (question: number, code: number) => number;

type Sums = Extract<Tally, { kind: 'sums' }>;

/** The counts of a measure's items in one survey. */
export interface CountedItems {
  /** x points out of y answers, over respondents. */
  readonly sums: Sums;
  /** Whether a respondent can have given more than one of the answers. */
  readonly several: boolean;
  readonly hardToSay: number;
  readonly blank: number;
}

/**
 * The items of a measure in counts. Where there is one item, its sums follow from how often each option was chosen;
 * where there are several, `sums` were added up row by row.
 */
export function tallyItems(
  { items, unit }: SurveyPoints,
  questions: readonly Question[],
  numbers: AnswerNumbers,
  sums: Sums | undefined,
): CountedItems {
  let hardToSay = 0;
  let blank = 0;
  const single = { n: 0, x: 0, xx: 0 };
  for (const { question, points } of items) {
    const options = questions[question]?.options ?? [];
    blank += numbers(question, options.length);
    options.forEach((option, code) => {
      const n = numbers(question, code);
      if (option.kind === 'hard-to-say') hardToSay += n;
      const value = points[code];
      if (value === undefined) return;
      single.n += n;
      single.x += n * value;
      single.xx += n * value * value;
    });
  }
  const { n, x, xx } = single;
  const ofOne: Sums = {
    kind: 'sums',
    n,
    x: x * unit,
    y: n,
    xx: xx * unit * unit,
    xy: x * unit,
    yy: n,
  };
  return { sums: sums ?? ofOne, several: items.length > 1, hardToSay, blank };
}
