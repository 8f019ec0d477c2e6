import { formatNumber } from '../kit/format.ts';
import type { Condition } from '../survey/condition.ts';
import { sameValue } from '../survey/sameValue.ts';
import type { FormQuestion } from './form.ts';

const SIGNS = {
  '<': 'меньше',
  '<=': 'не больше',
  '>': 'больше',
  '>=': 'не меньше',
} as const;

/**
 * When a question is asked, for people whose page has no script: «на вопрос «Есть ли …?» выбран ответ «Да»», as the
 * end of a sentence that says «если». Values are named by the words the respondent sees.
 */
export function conditionWords(condition: Condition, questions: readonly FormQuestion[]): string {
  if ('all' in condition) return joined(condition.all, ' и ', questions);
  if ('any' in condition) return joined(condition.any, ' или ', questions);
  if (!('not' in condition)) return testWords(condition, true, questions);
  const { not } = condition;
  return 'question' in not
    ? testWords(not, false, questions)
    : `неверно, что ${conditionWords(not, questions)}`;
}

/** One test of one question, said to hold or not to. */
function testWords(
  test: Extract<Condition, { readonly question: string }>,
  positive: boolean,
  questions: readonly FormQuestion[],
): string {
  const asked = questions.find(({ name }) => name === test.question);
  const on = `на вопрос «${asked?.title ?? test.question}»`;
  if ('filled' in test) return `${on} ${test.filled === positive ? 'есть ответ' : 'нет ответа'}`;
  const not = positive ? '' : 'не ';
  if ('compare' in test) {
    return `${on} ${not}выбрана оценка ${SIGNS[test.compare]} ${formatNumber(test.number)}`;
  }
  const words = test.is.map((value) => {
    const option = asked?.options.find((one) => sameValue(one.value, value));
    return `«${option?.title ?? value}»`;
  });
  return `${on} ${not}выбран ответ ${words.join(' или ')}`;
}

/** Parts that are joined themselves stand in parentheses. */
function joined(
  conditions: readonly Condition[],
  by: string,
  questions: readonly FormQuestion[],
): string {
  return conditions
    .map((one) => {
      const words = conditionWords(one, questions);
      return 'all' in one || 'any' in one ? `(${words})` : words;
    })
    .join(by);
}
