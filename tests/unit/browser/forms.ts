import type { Form, FormQuestion } from '../../../src/form/form.ts';

/** A question for tests; what is not said is plain and optional. */
export function question(name: string, changes: Partial<FormQuestion> = {}): FormQuestion {
  return {
    name,
    title: `Вопрос ${name}`,
    control: 'radios',
    kind: 'choice',
    options: ['yes', 'no'].map((value) => ({ value, title: value, aside: false })),
    required: false,
    ...changes,
  };
}

/** A form with one block for each list of questions. */
export function form(...blocks: readonly (readonly FormQuestion[])[]): Form {
  return {
    survey: 'parents',
    title: 'Опрос',
    audience: 'родителей',
    minutes: 6,
    blocks: blocks.map((questions, at) => ({
      name: `block-${at + 1}`,
      title: `Экран ${at + 1}`,
      questions,
    })),
  };
}
