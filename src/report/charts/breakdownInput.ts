import type { ChartHeading } from './chart.ts';
import type { ValueScale } from './scaleText.ts';

/** What a breakdown is drawn from. */
export interface BreakdownInput extends ChartHeading {
  readonly scale: ValueScale;
  /** Titles of the columns: «Класс», «Доля довольных», «ответов». */
  readonly groupTitle: string;
  readonly valueTitle: string;
  readonly countTitle: string;
  /** In the order they are drawn. */
  readonly groups: readonly BreakdownGroup[];
  /** The value of all groups together; `label` in full: «вся школа 68 %». */
  readonly whole?: { readonly value: number; readonly label: string };
}

/** A group with its value and the units behind it, or why it is not shown: «менее 10 ответов». */
export type BreakdownGroup =
  | {
      readonly name: string;
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
      readonly n: number;
    }
  | { readonly name: string; readonly hidden: string };
