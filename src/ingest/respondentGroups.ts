import type { Dimension } from './facts.ts';
import { compareGroups, toParallel } from './rowGroups.ts';
import type { GroupName } from './rowGroups.ts';

/** Names of one grouping question; 0 stands for no answer. */
class Axis {
  readonly dimension: Dimension;
  readonly names: (string | undefined)[] = [undefined];
  readonly #ids = new Map<string, number>();

  constructor(dimension: Dimension) {
    this.dimension = dimension;
  }

  idOf(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.names.length;
      this.names.push(name);
      this.#ids.set(name, id);
    }
    return id;
  }
}

const radix = 65_536;

/**
 * The groups respondents belong to. Answers are counted once per combination that occurs («5А» × «математика») and
 * added up to groups at the end, so that a row costs one addition per question whatever its groups.
 */
export class RespondentGroups {
  readonly #axes: Axis[] = [];
  /** For each combination the ids of its names by axis. */
  readonly #combinations: (readonly number[])[] = [];
  readonly #steps = new Map<number, number>();
  /** Combination by the number of its path through the axes. */
  readonly #known: (number | undefined)[] = [];

  /** A grouping question; gives the function that turns a name into its id on this axis. */
  addAxis(dimension: Dimension): (name: string) => number {
    const axis = new Axis(dimension);
    this.#axes.push(axis);
    return (name) => axis.idOf(name);
  }

  /** Number of the combination of ids, one per axis (0 = no answer), from 0. */
  combinationOf(ids: readonly number[]): number {
    let path = 0; // one axis is the rule; several are folded into one number step by step
    for (const id of ids) path = this.#step(path * radix + id);
    let combination = this.#known[path];
    if (combination === undefined) {
      combination = this.#combinations.length;
      this.#combinations.push([...ids]);
      this.#known[path] = combination;
    }
    return combination;
  }

  #step(pair: number): number {
    let path = this.#steps.get(pair);
    if (path === undefined) {
      path = this.#steps.size + 1;
      this.#steps.set(pair, path);
    }
    return path;
  }

  /** Every combination that occurred: the whole school. */
  all(): readonly number[] {
    return this.#combinations.map((_, combination) => combination);
  }

  /** Every group with its combinations. The parallel of a class is a group too, unless it was asked for itself. */
  groups(): readonly (GroupName & { readonly combinations: readonly number[] })[] {
    const found = new Map<string, GroupName & { readonly combinations: number[] }>();
    const asked = new Set(this.#axes.map((axis) => axis.dimension));
    const join = (dimension: Dimension, name: string, combination: number) => {
      const key = `${dimension}:${name}`;
      const group = found.get(key) ?? { dimension, name, combinations: [] };
      found.set(key, group);
      group.combinations.push(combination);
    };
    this.#combinations.forEach((ids, combination) => {
      this.#axes.forEach(({ dimension, names }, at) => {
        const name = names[ids[at] ?? 0];
        if (name === undefined) return;
        join(dimension, name, combination);
        if (dimension === 'class' && !asked.has('parallel')) {
          join('parallel', toParallel(name), combination);
        }
      });
    });
    return [...found.values()].sort(compareGroups);
  }
}
