import type { Condition } from '../survey/condition.ts';
import type { Limits } from '../survey/limits.ts';
import type { Question } from '../survey/survey.ts';

/**
 * A survey as a form shows it: all that a page, the collector's answer page and the script on the respondent's device
 * need, as plain JSON. Rows of a matrix are questions of their own: on a phone nobody can read a matrix.
 */
export interface Form {
  /** File name of the definition without `.json`: `parents`. */
  readonly survey: string;
  readonly title: string;
  /** The words under the title. */
  readonly intro?: string;
  /** Whom it asks, in the genitive plural: «родителей». */
  readonly audience: string;
  /** Usual minutes to fill. */
  readonly minutes: number;
  /** Screens, in order. */
  readonly blocks: readonly FormBlock[];
}

/** The questions of one screen. */
export interface FormBlock {
  readonly name: string;
  readonly title: string;
  readonly questions: readonly FormQuestion[];
}

export interface FormQuestion {
  /** Also the name of its field. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  /** `scale` is shown as `radios` with labelled ends; `list`: a choice among many, as a drop-down. */
  readonly control: 'radios' | 'list' | 'checkboxes' | 'line' | 'words';
  readonly kind: Question['kind'];
  /** In the order in which they are shown; empty for `line` and `words`. */
  readonly options: readonly FormOption[];
  readonly required: boolean;
  /** How much an answer may hold; absent: the survey sets no limit. */
  readonly limits?: Limits;
  /** Asked only when it holds; absent: always. Without a script it is shown in any case, with a word about when. */
  readonly condition?: Condition;
}

export interface FormOption {
  /** As a field sends it: text. */
  readonly value: string;
  readonly title: string;
  /** «Затрудняюсь ответить», «не сталкивались»: set apart from the scale. */
  readonly aside: boolean;
}
