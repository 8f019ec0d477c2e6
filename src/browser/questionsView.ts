import type { AnswerError } from '../form/submission.ts';
import type { GivenAnswers } from '../survey/holds.ts';

/** The questions on the screen: the fields of the page itself, or SurveyJS in their place. */
export interface QuestionsView {
  /** What is chosen and typed, also in questions that are not asked now; not answered: absent. */
  readonly read: () => GivenAnswers;
  /** Puts these answers into the fields, and clears the others. */
  readonly show: (answers: GivenAnswers) => void;
  /** Shows one block alone. */
  readonly showBlock: (name: string) => void;
  /** Puts each message beside its question, and takes away those of before. */
  readonly showErrors: (errors: readonly AnswerError[]) => void;
  /** Moves the focus to the heading of the block that is shown. */
  readonly focusBlock: () => void;
  /** Moves the focus to the field of a question of the block that is shown. */
  readonly focusQuestion: (name: string) => void;
}
