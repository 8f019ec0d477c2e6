import type { Condition } from './condition.ts';
import type { Limits } from './limits.ts';

/**
 * A survey as the program uses it, read from a SurveyJS definition by `readSurvey`.
 * Browser-safe: shared by the form, the collector and the ingest.
 */

/** A list that stands in the school's data, not in the definition. */
export type ChoiceList = 'classes' | 'parallels' | 'subjects';

export interface Option {
  readonly value: string | number | boolean;
  /** Words the respondent sees, also accepted in a CSV. */
  readonly title: string;
  /** `substantive` counts; `hard-to-say` («затрудняюсь», «не сталкивался») is told apart and left out of shares. */
  readonly kind: 'substantive' | 'hard-to-say';
  /** Points 0…1 of a scale, after a reverse-worded item was turned; absent for plain choices. */
  readonly score?: number;
  /** Among the satisfied of the top-two-box rule: 4 and 5 of five, the best of three. */
  readonly positive?: boolean;
}

export interface Question {
  /** Permanent id; a matrix row is `<matrix>.<row>`. */
  readonly name: string;
  readonly title: string;
  /** Explains the title to the respondent. */
  readonly hint?: string;
  readonly page: string;
  /** `scale`: ordered with scores; `choice`: one of; `choices`: several of; `text`: free, never published. */
  readonly kind: 'scale' | 'choice' | 'choices' | 'text';
  /** In the order of the scale from lowest to highest, hard-to-say last. Empty for `text`. */
  readonly options: readonly Option[];
  /** A grouping question: its answer is the group of the whole row. */
  readonly group?: 'class' | 'parallel' | 'subject' | 'other';
  readonly reverse: boolean;
  readonly required: boolean;
  /** How much an answer may hold; absent: the definition sets no limit. */
  readonly limits?: Limits;
  /** Asks for words that fill several lines. */
  readonly long?: boolean;
  /** SurveyJS condition under which it is asked, with those of its panel and page; absent: always. */
  readonly visibleIf?: string;
  /** The same, read; absent: it is asked always, or the condition says more than this program knows. */
  readonly condition?: Condition;
  /** Header that form services give a row of a matrix: «Матрица [Строка]». */
  readonly exportTitle?: string;
  /** Where its options come from; `options` stays empty until `fillChoices` has put them in. */
  readonly choicesFrom?: ChoiceList;
  /** First and last parallel of the classes among its options; absent: all. */
  readonly parallels?: readonly [first: number, last: number];
}

export interface Survey {
  /** File name without `.json`: `parents`. */
  readonly id: string;
  readonly title: string;
  /** What is said to the respondent before the first question. */
  readonly intro?: string;
  /** Whom it asks, in the genitive plural for headings: «родителей». */
  readonly audience: string;
  /** Usual minutes to fill. */
  readonly minutes: number;
  readonly questions: readonly Question[];
}
