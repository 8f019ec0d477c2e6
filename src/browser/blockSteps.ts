import type { Form, FormBlock } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import { toAsked } from '../survey/holds.ts';
import type { GivenAnswers } from '../survey/holds.ts';

/** The blocks that ask anything with these answers, in the order of the form. */
export function askedBlocks(form: Form, answers: GivenAnswers): readonly FormBlock[] {
  const asked = new Set(toAsked(questionsOf(form), answers));
  return form.blocks.filter(({ questions }) => questions.some((question) => asked.has(question)));
}

/** The block so many steps after one (before: negative); `undefined`: there is none. */
export function blockAfter(
  blocks: readonly FormBlock[],
  name: string,
  steps: number,
): FormBlock | undefined {
  return blocks[blocks.findIndex((block) => block.name === name) + steps];
}
