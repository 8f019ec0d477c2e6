import type { Form, FormQuestion } from '../form/form.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import { isRecord } from '../kit/isRecord.ts';

/**
 * Of kept answers, those that the form still asks for and still offers: it may have changed since. Anything that is
 * no record of answers gives none.
 */
export function knownAnswers(form: Form, kept: unknown): GivenAnswers {
  const answers = new Map<string, string | readonly string[]>();
  if (!isRecord(kept)) return answers;
  const given = new Map(Object.entries(kept));
  for (const question of form.blocks.flatMap(({ questions }) => questions)) {
    const answer = knownAnswer(question, given.get(question.name));
    if (answer !== undefined) answers.set(question.name, answer);
  }
  return answers;
}

function knownAnswer(
  { control, options }: FormQuestion,
  given: unknown,
): string | readonly string[] | undefined {
  const isOffered = (value: unknown): boolean => options.some((option) => option.value === value);
  if (control === 'checkboxes') {
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    const chosen = list.filter((value) => typeof value === 'string').filter(isOffered);
    return chosen.length === 0 ? undefined : chosen;
  }
  if (typeof given !== 'string' || given === '') return undefined;
  return control === 'line' || control === 'words' || isOffered(given) ? given : undefined;
}
