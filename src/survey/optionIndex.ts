import { foldText } from '../kit/text.ts';
import type { Option } from './survey.ts';

/** What a cell may say, in normalised text → index of the option. */
export type OptionIndex = ReadonlyMap<string, number>;

/**
 * The ways to write each option in a cell: its value and the words the respondent sees. Where one way fits two
 * options, the value wins over the words and the earlier option over the later (`findAmbiguous` names them).
 */
export function toOptionIndex(options: readonly Option[]): OptionIndex {
  const index = new Map<string, number>();
  const values = options.map((option) => String(option.value));
  const titles = options.map((option) => option.title);
  for (const texts of [values, titles]) {
    texts.forEach((text, at) => {
      const key = foldText(text);
      if (key !== '' && !index.has(key)) index.set(key, at);
    });
  }
  return index;
}

/** An option that a cell cannot be told to mean: its value or its words are empty or stand for another option too. */
export function findAmbiguous(options: readonly Option[]): Option | undefined {
  const index = toOptionIndex(options);
  return options.find((option, at) =>
    [String(option.value), option.title].some((text) => index.get(foldText(text)) !== at),
  );
}
