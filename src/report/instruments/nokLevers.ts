import type { NokResult } from '../../assessment/nokScore.ts';
import type { NokPart } from '../../catalogue/nok344n2018.ts';
import { isAsked } from './nokAnswers.ts';

/** What a question can move. */
export interface NokLever {
  readonly part: NokPart;
  readonly indicator: string;
  /** Points of the sum S for one percentage point of the question. */
  readonly perPoint: number;
  /** Points of the sum that are left to gain, were everybody satisfied. */
  readonly reserve: number;
}

/** The questions that were asked, those with the most to gain for the sum first. */
export function nokLevers({ criteria }: NokResult): readonly NokLever[] {
  return criteria
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ indicator, parts }) =>
      parts.flatMap(({ part, score }): NokLever[] => {
        if (score === undefined || !isAsked(part)) return [];
        const perPoint = indicator.weight / parts.length / criteria.length;
        return [{ part, indicator: indicator.number, perPoint, reserve: perPoint * (100 - score) }];
      }),
    )
    .sort((a, b) => b.reserve - a.reserve);
}
