import type { Form, FormQuestion } from './form.ts';

/** The questions of all blocks in the order in which they are asked. */
export function questionsOf(form: Form): readonly FormQuestion[] {
  return form.blocks.flatMap(({ questions }) => questions);
}
