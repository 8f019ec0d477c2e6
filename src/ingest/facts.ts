import type { GroupSums } from '../stats/betweenVariance.ts';
import type { TermCycle } from './cycle/termCycle.ts';
import type { SiteCheck } from './siteCheck.ts';
import type { OutsideWork, OutsideWorks, PupilProfiles } from './works/outsideWorks.ts';

/** What is left of the files once their rows were counted and forgotten. Everything here is counts. */

/** Sums over n persons, each with x points out of y over all the rows the person has. */
export interface PersonSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** Of rows of which a person may have many: persons, not rows, are then the units that were drawn. */
interface ByPerson {
  readonly persons?: PersonSums;
}

/** Sufficient counts of one measure over some rows. */
export type Tally =
  /** Units with the property among units that were asked. */
  | ({ readonly kind: 'share'; readonly part: number; readonly whole: number } & ByPerson)
  /** How many units have each value, by value ascending: mean, median, deviation, histogram follow. */
  | ({
      readonly kind: 'scores';
      readonly counts: readonly (readonly [value: number, n: number])[];
    } & ByPerson)
  /** Sums over n units with points x out of y: the ratio Σx/Σy and its linearised variance follow. */
  | ({
      readonly kind: 'sums';
      readonly n: number;
      readonly x: number;
      readonly y: number;
      readonly xx: number;
      readonly xy: number;
      readonly yy: number;
    } & ByPerson)
  /** A plain quantity, and what it is divided by (1 for a count). */
  | { readonly kind: 'amounts'; readonly of: number; readonly to: number }
  /** Works done in several classes: for each class the count, Σ and Σ² of the share of maximal points. */
  | { readonly kind: 'works'; readonly works: readonly WorkTally[] }
  /** Outside works beside the journal and the city. */
  | {
      readonly kind: 'outside-works';
      readonly works: readonly OutsideWork[];
      readonly pupils: PupilProfiles;
    }
  | {
      readonly kind: 'entered';
      readonly value: number;
      readonly numerator?: number;
      readonly denominator?: number;
    };

export interface WorkTally {
  readonly name: string;
  readonly classes: readonly {
    readonly name: string;
    readonly n: number;
    readonly sum: number;
    readonly squares: number;
  }[];
}

/** Sums of a scale of several items in one survey, over the respondents who answered all of them. */
export interface ScaleTally {
  readonly survey: string;
  readonly items: readonly GroupSums[];
  readonly total: GroupSums;
}

export type Dimension = 'class' | 'parallel' | 'subject' | 'audience' | 'other';

export interface GroupTally {
  readonly dimension: Dimension;
  /** «5А», «5», «Математика», «родители». */
  readonly name: string;
  readonly tally: Tally;
  /** Persons in the group, where known (for coverage and the finite population correction). */
  readonly population?: number;
  /**
   * Persons whom the value tells about at least: where a person may have many units (marks), where it puts several
   * surveys together (the fewest of one), where it compares classes (the smallest).
   */
  readonly persons?: number;
  /** What each of several audiences adds to the group; absent where one alone is asked, and of an audience itself. */
  readonly parts?: readonly { readonly audience: string; readonly tally: Tally }[];
}

/** Why an indicator has no tally in a term; `no-column`: its file is there, a column it needs is not, or is empty. */
export type Absence = 'no-file' | 'no-column' | 'no-rows' | 'no-population';

export interface Counted {
  readonly total: Tally;
  readonly groups: readonly GroupTally[];
  readonly population?: number;
  /** `sample`: has a sampling error; `census`: everybody was counted. */
  readonly enumeration: 'census' | 'sample';
  /** Files it came from. */
  readonly files: readonly string[];
  /** Rows of the files that passed the filter. */
  readonly rows: number;
  /** Answers «затрудняюсь» and blanks among those asked (surveys). */
  readonly setAside?: { readonly hardToSay: number; readonly blank: number };
  /** What the questions it was counted from asked (`wordingHash`), by `<survey>/<question>` (surveys only). */
  readonly wordings?: ReadonlyMap<string, string>;
  /** Each question's answers by option, in the order of the survey's options (surveys only). */
  readonly answers?: readonly AnswerCounts[];
  /** The scales of an index over several questions, one per survey. */
  readonly scales?: readonly ScaleTally[];
}

export interface AnswerCounts {
  readonly survey: string;
  readonly question: string;
  readonly title: string;
  /** A respondent may have chosen several of the options. */
  readonly several?: boolean;
  readonly options: readonly {
    readonly title: string;
    readonly kind: 'substantive' | 'hard-to-say';
    /** Points 0…1 of a scale; absent for a plain choice. */
    readonly score?: number;
    /** The measure asks for this answer: a satisfied one, a promoter, one of those it names. */
    readonly counted: boolean;
    readonly n: number;
  }[];
}

export interface SourceFile {
  /** From the school's folder, with `/`. */
  readonly file: string;
  /** Records below the header, blank lines not counted. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** `UTF-8`, `UTF-8 с BOM`, `UTF-16`, `Windows-1251`. */
  readonly encoding: string;
  readonly delimiter: string;
  readonly sha256: string;
}

export interface SurveyCoverage {
  readonly survey: string;
  readonly responses: number;
  readonly population?: number;
}

/** `<object slug>.<indicator key>`. */
export type IndicatorId = string;

export interface TermFacts {
  readonly term: string;
  readonly indicators: ReadonlyMap<IndicatorId, Counted | { readonly absence: Absence }>;
  readonly coverage: readonly SurveyCoverage[];
  /** Names of the classes in the order of the file; absent where the term has no table of classes. */
  readonly classes?: readonly string[];
  /** Absent where no table of the term knows any. */
  readonly outside?: OutsideWorks;
  /** Absent where the site was not checked in the term. */
  readonly siteCheck?: SiteCheck;
  /** Absent where nobody wrote a plan, cards or decisions down. */
  readonly cycle?: TermCycle;
}

export interface SchoolFacts {
  readonly terms: readonly TermFacts[];
  readonly files: readonly SourceFile[];
}
