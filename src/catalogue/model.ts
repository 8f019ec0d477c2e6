/**
 * The words in which the catalogue describes the ВСОКО. Data only: no module of this folder computes.
 * How a measure is counted is known by `ingest/` (rows → tallies) and `assessment/` (tallies → values).
 */

/** Суммативное = what was mastered over a past period; формирующее = the current state, to choose next steps. */
export type Mode = 'summative' | 'formative';

/** Level of the ЕСОКО that a procedure belongs to. */
export type Level = 'federal' | 'regional' | 'district' | 'school';

/** Whose threshold it is: an act, a method's author, the school's own decision, or our proposal. */
export type NormSource = 'normative' | 'methodical' | 'school' | 'default';

/**
 * A condition on one row of a table. All conditions of a list must hold; an empty cell meets none but `filled: false`.
 */
export type Condition =
  | { readonly column: string; readonly is: string | number | boolean }
  | { readonly column: string; readonly oneOf: readonly (string | number)[] }
  | { readonly column: string; readonly startsWith: string }
  /** The text has one of these in it, in letters of any size. */
  | { readonly column: string; readonly containsAny: readonly string[] }
  | { readonly column: string; readonly atLeast: number }
  | { readonly column: string; readonly atMost: number }
  | { readonly column: string; readonly filled: boolean }
  /** The row's date column lies at most so many years before the end of the term, and not after it. */
  | { readonly column: string; readonly withinYears: number }
  /** The date column lies between two days YYYY-MM-DD, both inclusive; without the first: not after the other. */
  | { readonly column: string; readonly between: readonly [from: string | undefined, to: string] }
  /** The date column is not later than the other date column. */
  | { readonly column: string; readonly notAfter: string }
  /** The condition does not hold; so it is met by an empty cell. */
  | { readonly not: Condition };

/** A number taken from each row: a column, or the whole days from one date column to another. */
export type RowNumber =
  | { readonly column: string }
  | { readonly daysFrom: string; readonly daysTo: string }
  | { readonly hoursFrom: string; readonly hoursTo: string };

/** Something counted over a whole table (or known of the school). */
export type Amount =
  | { readonly table: string; readonly rows: 'all'; readonly where?: readonly Condition[] }
  | { readonly table: string; readonly sum: string; readonly where?: readonly Condition[] }
  | { readonly table: string; readonly distinct: string; readonly where?: readonly Condition[] }
  /** Different pairs of values of two columns: (subject, form of control). */
  | {
      readonly table: string;
      readonly pairs: readonly [string, string];
      readonly where?: readonly Condition[];
    };

export interface SurveyItem {
  readonly survey: string;
  /** Name of the question; a matrix row is `<matrix>.<row>`. */
  readonly question: string;
}

/**
 * How a value comes out of the files.
 * `share-*`: 0…1. `mean`, `median`, `scale-mean`: in the unit of the column. `index`: 0…1 of the scale.
 */
export type Measure =
  /** Rows that meet `that` among the rows that meet `of`. */
  | {
      readonly kind: 'share-of-rows';
      readonly table: string;
      readonly of?: readonly Condition[];
      readonly that: readonly Condition[];
    }
  /** Σ of column `part` / Σ of column `whole`: both count persons or things, `part` ≤ `whole` in every row. */
  | {
      readonly kind: 'share-of-counts';
      readonly table: string;
      readonly part: string;
      readonly whole: string;
      readonly where?: readonly Condition[];
    }
  /** Σ of points / Σ of maximal points; the row is the sampling unit. */
  | {
      readonly kind: 'share-of-maximum';
      readonly table: string;
      readonly points: string;
      readonly maximum: string;
      readonly where?: readonly Condition[];
    }
  /** Mean of fixed weights of the values of a column (СОУ): values without a weight are left out. */
  | {
      readonly kind: 'weighted-share';
      readonly table: string;
      readonly column: string;
      readonly weights: Readonly<Record<number, number>>;
      readonly where?: readonly Condition[];
    }
  | {
      readonly kind: 'mean' | 'median';
      readonly table: string;
      readonly of: RowNumber;
      readonly where?: readonly Condition[];
    }
  /** `of` / `to`, times `per` (1 or 100 …). */
  | { readonly kind: 'ratio'; readonly of: Amount; readonly to: Amount; readonly per: number }
  | { readonly kind: 'count'; readonly of: Amount }
  /**
   * One work done in several classes of a parallel: the largest difference between class means of the share of
   * maximal points (`range`), or the share of variance between classes (`between-variance`); mean over the works.
   */
  | {
      readonly kind: 'parallel-spread';
      readonly statistic: 'range' | 'between-variance';
      readonly table: 'marks';
      readonly where?: readonly Condition[];
    }
  /** Row of the table `values` with this object and indicator key: numerator and denominator, or the value. */
  | { readonly kind: 'entered' }
  /** Answers 4 and 5 (of 5), or the positive ones of a shorter scale, among substantive answers. */
  | { readonly kind: 'top-two-box'; readonly items: readonly SurveyItem[] }
  /** Share of answers with one of `values` among the substantive answers to a choice or yes/no question. */
  | {
      readonly kind: 'answer-share';
      readonly items: readonly SurveyItem[];
      readonly values: readonly (string | number | boolean)[];
    }
  /** Σ points / number of answers, scale mapped to 0…`max` (Андреев, Степанов: 4). «Затрудняюсь» is left out. */
  | { readonly kind: 'scale-mean'; readonly items: readonly SurveyItem[]; readonly max: number }
  /** (mean − min) / (max − min) over all answers to the items, 0…1. */
  | { readonly kind: 'index'; readonly items: readonly SurveyItem[] }
  /**
   * Net promoter score, −100…100: those who chose 9 and 10 less those who chose 0–6, in per cent of all who chose a
   * number from 0 to 10. «Затрудняюсь» is left out. It is no part of НОК, whose 5.1 is a share of «да».
   */
  | { readonly kind: 'nps'; readonly items: readonly SurveyItem[] }
  /** Accepted responses / population from school.yaml. */
  | { readonly kind: 'coverage'; readonly surveys: readonly string[] }
  /** Works that came from outside, beside the journal and the results of city and cluster. */
  | { readonly kind: 'outside-works'; readonly statistic: OutsideStatistic };

/** What is told of the outside works of a term together. */
export type OutsideStatistic =
  /** Works whose interval of the mean primary score overlaps the city's, among those that can be compared. */
  | 'overlap-share'
  /** Mean of |mark − journal mark| over the pupils of all works. */
  | 'mean-gap'
  /** Pupils with |mark − journal mark| ≥ 2. */
  | 'far-gap-share'
  /** Σ|planned − participated| / Σ planned over the works. */
  | 'participation-gap'
  /** Mean journal mark of the absent less that of those who wrote. */
  | 'absent-difference'
  /** Mean of the works' coefficients, weighted by their pupils. */
  | 'spearman'
  | 'kendall'
  | 'pearson'
  /** Mean of the works' differences from the cluster's mean, weighted by their pupils; and in standard errors. */
  | 'cluster-difference'
  | 'cluster-z'
  /** Pupils of ВПР below the cluster's lower quartile. */
  | 'lower-quartile-share';

/** How good a value is; the shape and the word on the page follow from it. */
export type BandLevel = 'high' | 'middle' | 'low';

/**
 * Values from `from` (inclusive) up to the next band. Bands are listed from the lowest value up; the first has no
 * `from`.
 */
export interface Band {
  readonly level: BandLevel;
  readonly label: string;
  readonly from?: number;
  /** `from` itself still belongs to the band below: «не более 10 %». */
  readonly exclusive?: true;
}

export interface Norm {
  readonly bands: readonly Band[];
  /**
   * Digits the value is rounded to before banding, where the author of the method says so; else it is compared as it
   * is.
   */
  readonly decimals?: number;
  readonly source: NormSource;
  /** Document and clause, or the book; printed. */
  readonly reference: string;
  /** True where nobody of us has read the document: the page says «не сверено с источником». */
  readonly unverified?: boolean;
}

/**
 * `share` and `index` are stored 0…1 and printed as percent, in percentage points where `unit` says so; `yes-no` is
 * stored as 1 or 0 and printed as a word; the rest are printed as they are with `unit`.
 */
export type ValueKind = 'share' | 'points' | 'number' | 'yes-no';

export interface Indicator {
  /** Permanent, unique within the object: `quality`. */
  readonly key: string;
  readonly title: string;
  /** As printed after the number: `%`, `балла`, `ед.`, `чел.`, `м²`, `ч`. */
  readonly unit: string;
  readonly value: ValueKind;
  readonly decimals: number;
  readonly direction: 'up' | 'down' | 'target';
  readonly mode: Mode;
  readonly measure: Measure;
  /** What one unit of `n` is: decides the words («214 ответов») and whether small groups are hidden. */
  readonly unitOfCount: UnitOfCount;
  readonly norm?: Norm;
  /** An outside figure to hold the value against, in stored units; `of` is said after «выше» and «ниже». */
  readonly benchmark?: { readonly value: number; readonly of: string };
  readonly level?: Level;
  /** A stop topic: not shown below the whole school to the public, and not by class even inside the school. */
  readonly wholeSchoolOnly?: boolean;
  /** A caveat that must stand beside the number. */
  readonly note?: string;
}

/** Persons are protected by minimum groups; things are not. */
export type UnitOfCount =
  | 'pupil'
  | 'family'
  | 'answer'
  | 'mark'
  | 'employee'
  | 'leader'
  | 'lesson'
  | 'room'
  | 'event'
  | 'score'
  | 'item'
  | 'work'
  | 'class'
  | 'course'
  | 'figure';

/** A leaf of the tree. */
export interface AssessmentObject {
  /** `4.5.2`. */
  readonly number: string;
  readonly slug: string;
  /** Exactly as in the source. */
  readonly title: string;
  /** Other spellings of the same leaf in the source. */
  readonly aliases?: readonly string[];
  /** Numbers of the lines of the source that repeat this leaf. */
  readonly aliasNumbers?: readonly string[];
  /** One plain sentence: what the object is about, for somebody who is no methodologist. */
  readonly about: string;
  readonly indicators: readonly Indicator[];
  /** «др.»: holds only what the school adds itself. */
  readonly extension?: boolean;
}

export interface Group {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly altTitle?: string;
  /** Where the source draws the group, if elsewhere. */
  readonly seedParent?: string;
  readonly objects: readonly AssessmentObject[];
}

export interface Category {
  readonly slug: 'outcomes' | 'processes' | 'conditions' | 'governance';
  readonly number: string;
  readonly title: string;
  readonly altTitle?: string;
  readonly groups: readonly Group[];
}

/** Objects in groups, whatever stands above them. */
export type ObjectTree = Pick<Category, 'groups'>;
