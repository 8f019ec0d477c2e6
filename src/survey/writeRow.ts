import { writeAnswer } from './answers.ts';
import type { Answer } from './answers.ts';
import { toColumns } from './columns.ts';
import type { Survey } from './survey.ts';

/** What one person sent. A question that is absent was not answered. */
export interface AnswerSet {
  readonly responseId: string;
  /** `YYYY-MM-DD`: the time of day is not kept. */
  readonly submittedAt: string;
  /** By the name of the question. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** One answer set → the cells of one row of the canonical CSV, in the order of `toColumns`; not answered is empty. */
export function writeRow(
  survey: Survey,
  { responseId, submittedAt, answers }: AnswerSet,
): readonly string[] {
  const cells = toColumns(survey).flatMap(({ question }) => {
    if (question === undefined) return [];
    const answer = answers.get(question.name);
    return [answer === undefined ? '' : writeAnswer(question, answer)];
  });
  return [responseId, submittedAt, ...cells];
}
