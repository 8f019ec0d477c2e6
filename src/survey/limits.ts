/** How much an answer may hold: what a definition says beyond the list of options. Plain JSON. */
export interface Limits {
  /** Signs of words, at most (`maxLength`). */
  readonly longest?: number;
  /** Options that must be chosen at least (`minSelectedChoices`); so the question must be answered, as in SurveyJS. */
  readonly fewest?: number;
  /** Options that may be chosen at most (`maxSelectedChoices`). */
  readonly most?: number;
  /** Values of options that are enough by themselves, whatever `fewest` says: «нет», «затрудняюсь ответить». */
  readonly alone?: readonly string[];
}

/** Signs of one answer in words, where the definition names no fewer. */
export const longestWords = 2000;

/** How an answer goes beyond its limits. */
export type LimitFault = {
  readonly kind: 'too-long' | 'too-many' | 'too-few';
  /** Signs or options that are there. */
  readonly now: number;
  /** Signs or options that are allowed or needed. */
  readonly limit: number;
};

/** @param words as they are kept, without spaces around. */
export function findLengthFault(words: string, limit: number): LimitFault | undefined {
  return words.length > limit ? { kind: 'too-long', now: words.length, limit } : undefined;
}

/** @param chosen values of the options, each once; none: no answer, which no limit concerns. */
export function findChoiceFault(
  chosen: readonly string[],
  { fewest = 0, most = Infinity, alone = [] }: Limits = {},
): LimitFault | undefined {
  const [first] = chosen;
  const now = chosen.length;
  if (now > most) return { kind: 'too-many', now, limit: most };
  const isEnough = first === undefined || (now === 1 && alone.includes(first));
  return now < fewest && !isEnough ? { kind: 'too-few', now, limit: fewest } : undefined;
}
