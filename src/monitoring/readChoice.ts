import { foldText } from '../kit/text.ts';
import type { ChoiceOption } from './description.ts';

const indexes = new WeakMap<readonly ChoiceOption[], ReadonlyMap<string, string>>();

function indexOf(options: readonly ChoiceOption[]): ReadonlyMap<string, string> {
  const known = indexes.get(options);
  if (known !== undefined) return known;
  const index = new Map(
    options.flatMap(({ value, title, aliases = [] }) =>
      [value, title, ...aliases].map((word) => [foldText(word), value] as const),
    ),
  );
  indexes.set(options, index);
  return index;
}

/**
 * The permanent value of an option by its value, title or alias, in any case; `undefined`: none is called so.
 * @example readChoice([{ value: 'city', title: 'город' }], 'Город') // 'city'
 */
export function readChoice(options: readonly ChoiceOption[], text: string): string | undefined {
  return indexOf(options).get(foldText(text));
}
