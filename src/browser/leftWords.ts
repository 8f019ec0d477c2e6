import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import { formatCount } from '../kit/format.ts';

/**
 * How long the rest of a form takes from a block on: «Осталось около 4 минут». Every question is taken to need the
 * same time.
 */
export function leftWords(form: Form, block: string): string {
  const at = form.blocks.findIndex(({ name }) => name === block);
  const left = form.blocks.slice(at).flatMap(({ questions }) => questions).length;
  const minutes = Math.max(1, Math.round((form.minutes * left) / questionsOf(form).length));
  return `Осталось около ${formatCount(minutes, ['минуты', 'минут', 'минут'])}`;
}
