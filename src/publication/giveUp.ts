import { toldBy } from './span.ts';
import type { Sum } from './span.ts';

/** Something that could be published about one place (the school, a parallel): a value, or the answers to a question. */
export interface Cell {
  /** The school is `''`. */
  readonly place: string;
  readonly adds: Sum;
  readonly persons: number;
  /**
   * `secret`: must not be told, not even a sum of such; `cover`: hides one beside it, so must not be told itself;
   * `given up`: is no secret, but helped to tell one.
   */
  readonly state: 'shown' | 'secret' | 'cover' | 'given up';
  /** The answers to one question, in a list of such. */
  readonly isAnswers: boolean;
  readonly hide: () => unknown;
}

/**
 * The shown cells of one place to give up, so that the rest do not add up to a secret: first the answers of the fewest
 * people (a row of a chart is the least loss), then the value that adds up the most.
 */
export function giveUp(cells: readonly Cell[]): readonly Cell[] {
  const sumsOf = (wanted: Cell['state']): readonly Cell['adds'][] =>
    cells.filter(({ state }) => state === wanted).map(({ adds }) => adds);
  const secrets = [sumsOf('secret'), ...sumsOf('cover').map((adds) => [adds])];
  const shown = cells.filter(({ state }) => state === 'shown');
  const given: Cell[] = [];
  while (secrets.some((set) => set.length > 0)) {
    const left = shown.filter((cell) => !given.includes(cell));
    const places = toldBy(
      left.map(({ adds }) => adds),
      secrets,
    );
    const next = leastLoss(
      places.flatMap((place) => left[place] ?? []),
      left,
    );
    if (next === undefined) break;
    given.push(next);
  }
  return given;
}

function leastLoss(telling: readonly Cell[], shown: readonly Cell[]): Cell | undefined {
  const names = new Set(telling.flatMap(({ adds }) => [...adds]));
  const values = shown.filter(({ isAnswers }) => !isAnswers);
  // Answers that a value of their own tells anyway would be given up in vain.
  const alone = new Set(values.flatMap(({ adds }) => (adds.size === 1 ? [...adds] : [])));
  const answers = shown
    .filter(({ isAnswers, adds }) => {
      const [name = ''] = adds;
      return isAnswers && names.has(name) && !alone.has(name);
    })
    .sort((a, b) => a.persons - b.persons);
  const sums = telling
    .filter(({ isAnswers }) => !isAnswers)
    .sort((a, b) => b.adds.size - a.adds.size || a.persons - b.persons);
  return answers[0] ?? sums[0] ?? telling[0];
}
