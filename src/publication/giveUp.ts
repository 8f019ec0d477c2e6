import { toldBy } from './span.ts';
import type { Sum } from './span.ts';

/**
 * Something that could be published about one place (the school, a parallel): a value, or the answers to a question.
 */
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
 * people (a row of a chart is the least loss), then the value that adds up the most. What turns out to have been given
 * up in vain is not.
 */
export function giveUp(cells: readonly Cell[]): readonly Cell[] {
  const sumsOf = (wanted: Cell['state']): readonly Sum[] =>
    cells.filter(({ state }) => state === wanted).map(({ adds }) => adds);
  const secrets = [sumsOf('secret'), ...sumsOf('cover').map((adds) => [adds])];
  if (secrets.every((set) => set.length === 0)) return [];
  const names = new Set(secrets.flat().flatMap((adds) => [...adds]));
  const shown = cells.filter(({ state }) => state === 'shown');
  const given = new Set<Cell>();
  for (;;) {
    const next = leastLoss(telling(shown, given, secrets), shown, given, names);
    if (next === undefined) break;
    given.add(next);
  }
  // One alone was not.
  for (const one of given.size > 1 ? [...given] : []) {
    given.delete(one);
    if (telling(shown, given, secrets).length > 0) given.add(one);
  }
  return [...given];
}

/** The cells that together tell a secret. */
function telling(
  shown: readonly Cell[],
  given: ReadonlySet<Cell>,
  secrets: readonly (readonly Sum[])[],
): readonly Cell[] {
  const left = shown.filter((cell) => !given.has(cell));
  const places = toldBy(
    left.map(({ adds }) => adds),
    secrets,
  );
  return places.flatMap((place) => left[place] ?? []);
}

function leastLoss(
  told: readonly Cell[],
  shown: readonly Cell[],
  given: ReadonlySet<Cell>,
  secrets: ReadonlySet<string>,
): Cell | undefined {
  // The sums that hold a secret themselves: others only lead to it.
  const direct = told.filter(({ adds }) => [...adds].some((name) => secrets.has(name)));
  const names = new Set(told.flatMap(({ adds }) => [...adds]));
  const left = shown.filter((cell) => !given.has(cell));
  const values = left.filter(({ isAnswers }) => !isAnswers);
  // Answers that a value of their own tells anyway would be given up in vain.
  const alone = new Set(values.flatMap(({ adds }) => (adds.size === 1 ? [...adds] : [])));
  const answers = left
    .filter(({ isAnswers, adds }) => {
      const [name = ''] = adds;
      return isAnswers && names.has(name) && !alone.has(name);
    })
    .sort((a, b) => a.persons - b.persons);
  const sums = direct
    .filter(({ isAnswers }) => !isAnswers)
    .sort((a, b) => b.adds.size - a.adds.size || a.persons - b.persons);
  return answers[0] ?? sums[0] ?? told[0];
}
