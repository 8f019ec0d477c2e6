import type { Condition } from './condition.ts';
import { sameValue } from './sameValue.ts';
import type { Question } from './survey.ts';

type Value = string | number;

const comparisons = ['<', '<=', '>', '>='] as const;
/** SurveyJS knows some operators by several names. */
const names: ReadonlyMap<string, string> = new Map([
  ['==', '='],
  ['equal', '='],
  ['!=', '<>'],
  ['notequal', '<>'],
  ['less', '<'],
  ['lessorequal', '<='],
  ['greater', '>'],
  ['greaterorequal', '>='],
  ['*=', 'contains'],
  ['contain', 'contains'],
  ['notcontain', 'notcontains'],
]);

/**
 * One test of one question: `{canteen} >= 4`. `undefined`: the operator is unknown, or it does not fit the question
 * (`=` on a multiple choice asks for the whole list; `contains` on words looks inside them).
 * @param question absent: no such question, so any test of it is one of no answer.
 */
export function toTest(
  name: string,
  question: Question | undefined,
  operator: string,
  values: readonly Value[],
): Condition | undefined {
  const known = names.get(operator) ?? operator;
  if (known === 'empty' || known === 'notempty') {
    return { question: name, filled: known === 'notempty' };
  }
  const isOne = question?.kind !== 'choices';
  const comparison = comparisons.find((one) => one === known);
  const [value, ...others] = values;
  const written = new Set(question?.options.map((option) => String(option.value)));
  // To SurveyJS true is 1 and false is 0; who writes them elsewhere has mistaken the question.
  const isStray = (one: Value): boolean => {
    const word = String(one).toLowerCase();
    return (word === 'true' || word === 'false') && !written.has(word);
  };
  if (value === undefined || values.some(isStray)) return undefined;
  if (comparison !== undefined) {
    const fits = isOne && !written.has('true') && others.length === 0;
    return fits && typeof value === 'number'
      ? { question: name, compare: comparison, number: value }
      : undefined;
  }
  const chosen = (some: readonly Value[]): Condition => ({
    question: name,
    is: some.map((one) => toOptionValue(one, question)),
  });
  switch (known) {
    case '=':
      return isOne && others.length === 0 ? chosen(values) : undefined;
    case '<>':
      return isOne && others.length === 0 ? { not: chosen(values) } : undefined;
    case 'anyof':
      return chosen(values);
    case 'noneof':
      return { not: chosen(values) };
    case 'contains':
    case 'allof':
      return isOne ? undefined : { all: values.map((one) => chosen([one])) };
    case 'notcontains':
      return isOne || others.length > 0 ? undefined : { not: chosen(values) };
    default:
      return undefined;
  }
}

/** The value as the form sends it: `{canteen} = 'YES'` means the option `yes`. */
function toOptionValue(value: Value, question: Question | undefined): string {
  const text = String(value);
  const values = question?.options.map((option) => String(option.value)) ?? [];
  return values.find((one) => one === text) ?? values.find((one) => sameValue(one, text)) ?? text;
}
