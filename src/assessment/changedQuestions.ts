import type { Counted } from '../ingest/facts.ts';

/** `parents` of `parents/food`; no file name holds a slash. */
function surveyOf(question: string): string {
  return question.slice(0, question.indexOf('/'));
}

/**
 * Questions, as `<survey>/<question>`, that keep an indicator from being compared with the term before: asked in both
 * terms in other words, of others or on another scale, or only in one of the terms although both held the survey.
 * A survey that one of the terms did not hold is no question that changed. In the order of the later term.
 *
 * @example changedQuestions(new Map([['parents/food', 'a1']]), new Map([['parents/food', 'b2']])) // ['parents/food']
 */
export function changedQuestions(
  later: Counted['wordings'] = new Map(),
  earlier: Counted['wordings'] = new Map(),
): readonly string[] {
  const surveysOf = (wordings: ReadonlyMap<string, string>): ReadonlySet<string> =>
    new Set([...wordings.keys()].map(surveyOf));
  const both = surveysOf(later).intersection(surveysOf(earlier));
  const asked = new Set([...later.keys(), ...earlier.keys()]);
  return [...asked].filter(
    (question) => both.has(surveyOf(question)) && later.get(question) !== earlier.get(question),
  );
}
