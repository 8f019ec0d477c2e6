/** A quantity that goes from one place to another: between which bounds it is known to lie, and what it is. */
export interface Line {
  readonly tail: string;
  readonly head: string;
  readonly low: number;
  readonly high: number;
  readonly flow: number;
}

/** Sums of thousands of units, in floating point. */
const ROUNDING = 1e-7;

/**
 * Quantities that add up at places: what goes into a place goes out of it. What they are is one solution of what is
 * known of them; how far another may lie from it is what a reader cannot know.
 */
export class Network {
  /** Ways by place; way 2i goes along line i, and 2i + 1 back. */
  readonly #ways = new Map<string, number[]>();
  readonly #heads: string[] = [];
  readonly #left: number[] = [];

  constructor(lines: readonly Line[]) {
    for (const { tail, head, low, high, flow } of lines) {
      this.#addWay(tail, head, high - flow);
      this.#addWay(head, tail, flow - low);
    }
  }

  #addWay(from: string, to: string, left: number): void {
    const ways = this.#ways.get(from);
    if (ways === undefined) this.#ways.set(from, [this.#heads.length]);
    else ways.push(this.#heads.length);
    this.#heads.push(to);
    this.#left.push(left);
  }

  /**
   * The width of what the quantity of a line can be where all else is as it is known, exactly (it is two greatest
   * flows); not looked for any further than `enough`.
   * @param line place of the line among those of the network.
   */
  width(line: number, enough: number): number {
    const [head = '', tail = ''] = this.#heads.slice(2 * line, 2 * line + 2);
    const [up = 0, down = 0] = this.#left.slice(2 * line, 2 * line + 2);
    const more = this.#send(head, tail, Math.min(up, enough), line);
    return more + this.#send(tail, head, Math.min(down, enough - more), line);
  }

  /** How much can go from one place to another, besides by the line itself: along the shortest ways (Edmonds, Karp). */
  #send(from: string, to: string, most: number, besides: number): number {
    const left = [...this.#left];
    left[2 * besides] = 0;
    left[2 * besides + 1] = 0;
    let sent = 0;
    while (most - sent > ROUNDING) {
      const path = this.#path(from, to, left);
      if (path === undefined) break;
      const least = path.reduce((all, way) => Math.min(all, left[way] ?? 0), most - sent);
      for (const way of path) {
        left[way] = (left[way] ?? 0) - least;
        left[way ^ 1] = (left[way ^ 1] ?? 0) + least;
      }
      sent += least;
    }
    return sent;
  }

  /** The ways of a shortest path on which something is left. */
  #path(from: string, to: string, left: readonly number[]): readonly number[] | undefined {
    const cameBy = new Map<string, number | undefined>([[from, undefined]]);
    const next = [from];
    for (const place of next) {
      for (const way of this.#ways.get(place) ?? []) {
        const head = this.#heads[way] ?? '';
        if (cameBy.has(head) || (left[way] ?? 0) <= ROUNDING) continue;
        cameBy.set(head, way);
        if (head !== to) next.push(head);
        else return this.#wayBack(to, cameBy);
      }
    }
    return undefined;
  }

  #wayBack(to: string, cameBy: ReadonlyMap<string, number | undefined>): readonly number[] {
    const path: number[] = [];
    for (let way = cameBy.get(to); way !== undefined;) {
      path.push(way);
      way = cameBy.get(this.#heads[way ^ 1] ?? '');
    }
    return path;
  }
}
