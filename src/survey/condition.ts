/** When a question is asked: the part of SurveyJS's `visibleIf` that this program knows. Plain JSON. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** One of the values is chosen. */
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly question: string; readonly filled: boolean }
  | {
      readonly question: string;
      readonly compare: '<' | '<=' | '>' | '>=';
      readonly number: number;
    };
