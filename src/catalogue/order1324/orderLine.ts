import type { Amount, Measure } from '../model.ts';

/** A line of приказ Минобрнауки 10.12.2013 № 1324, приложение 2, and where its figure comes from. */
export interface OrderLine {
  /** `1.19.1`. */
  readonly number: string;
  /** In the spelling of the order, «е» for «ё». */
  readonly title: string;
  /** As the order prints it. */
  readonly unit: LineUnit;
  readonly kind: 'persons' | 'persons-share' | 'number' | 'yes-no';
  readonly source: LineSource;
  /** The line that counts those among whom the share is taken. */
  readonly whole?: string;
  /** The line tells about those who left a parallel in the year. */
  readonly graduates?: '9' | '11';
  /** How we read the line where the order leaves it open; printed. */
  readonly note?: string;
}

export type LineUnit = 'человек' | 'человек/%' | 'балл' | 'единиц' | 'да/нет' | 'кв. м';

/**
 * `year-end`: the state at the end of the calendar year, by the last half-year which ended in it or holds 31 December;
 * `exams`: the half-year of the calendar year in which the final exams were.
 */
export type LineCut = 'year-end' | 'exams';

/** A measure that is counted from the rows of tables. */
export type LineMeasure =
  | Extract<Measure, { kind: 'share-of-rows' | 'share-of-counts' | 'ratio' | 'count' }>
  | Extract<Measure, { kind: 'mean' | 'median' }>;

export type LineSource =
  | {
      readonly from: 'tables';
      readonly cut: LineCut;
      readonly measure: LineMeasure;
      /** What a share is divided by where that is not the whole of its own rows. */
      readonly among?: Amount;
      /** Rows that the line could be taken for and leaves out; of each of these amounts the rows are different ones. */
      readonly leftOut?: readonly Amount[];
      /** Rows of the line whose number looks like one of another scale. */
      readonly doubtful?: Amount;
      /** The line counts those who are left: the whole less the part. */
      readonly complement?: true;
    }
  /** Two lines below this one that have nobody in common. */
  | { readonly from: 'parts'; readonly lines: readonly string[] }
  /** Only the school knows. `atLeast`: a half-year shows so many already. */
  | { readonly from: 'school'; readonly atLeast?: Extract<LineMeasure, { kind: 'count' }> };

/** «Численность/удельный вес численности …»: how the order begins all its lines in человек/%. */
export function shareTitle(who: string, among: string): string {
  return `Численность/удельный вес численности ${who}, в общей численности ${among}`;
}
