import type { Condition } from './condition.ts';
import { sameValue } from './sameValue.ts';
import { toNumberValue } from './toNumberValue.ts';

/** What a respondent has chosen or typed so far, by name of the question; not answered: absent. */
export type GivenAnswers = ReadonlyMap<string, string | readonly string[]>;

/**
 * Whether a condition holds with these answers. A question without an answer is equal to nothing: `is` and `compare`
 * of it do not hold, `not` of them does.
 * @example holds({ question: 'a', is: ['1'] }, new Map([['a', '1']])) // true
 */
export function holds(condition: Condition, answers: GivenAnswers): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, answers));
  if ('any' in condition) return condition.any.some((one) => holds(one, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const given = toList(answers.get(condition.question));
  if ('filled' in condition) return given.length > 0 === condition.filled;
  if ('is' in condition) {
    return given.some((value) => condition.is.some((wanted) => sameValue(value, wanted)));
  }
  const number = given.length === 1 ? toNumberValue(given.join('')) : undefined;
  return number !== undefined && compares(number, condition.compare, condition.number);
}

function compares(a: number, sign: '<' | '<=' | '>' | '>=', b: number): boolean {
  if (sign === '<') return a < b;
  if (sign === '<=') return a <= b;
  return sign === '>' ? a > b : a >= b;
}

function toList(answer: string | readonly string[] | undefined): readonly string[] {
  if (answer === undefined || answer === '') return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/**
 * The questions that are asked with these answers. What was answered before its question was hidden counts for
 * nothing, so that all that hangs on it is hidden too. One pass in the order of the form, as it is filled.
 */
export function toAsked<Question extends { readonly name: string; readonly condition?: Condition }>(
  questions: readonly Question[],
  answers: GivenAnswers,
): readonly Question[] {
  const counting = new Map(answers);
  return questions.filter(({ name, condition }) => {
    const isAsked = condition === undefined || holds(condition, counting);
    if (!isAsked) counting.delete(name);
    return isAsked;
  });
}
