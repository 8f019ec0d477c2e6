/**
 * Somebody who has everything that was published about one question, knows how many people are in each class, and
 * tries every combination of answers that fits. Knows nothing of the rules by which groups were hidden.
 */

/** How many of `size` people said yes, as far as it was published; parts add up to it. */
export interface Cell {
  readonly name: string;
  readonly size: number;
  /** Every count that the published figure allows: one for an exact share, some for a range, all when hidden. */
  readonly allowed: readonly number[];
  readonly parts: readonly Cell[];
}

export function allCounts(size: number): number[] {
  return Array.from({ length: size + 1 }, (_, count) => count);
}

/** The counts of each cell, by name, that stand in some combination in which everything adds up to `total`. */
export function possibleCounts(
  cells: readonly Cell[],
  total: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  spread(cells, [total], found);
  return found;
}

function spread(
  cells: readonly Cell[],
  totals: readonly number[],
  found: Map<string, Set<number>>,
): void {
  const domains = cells.map(domainOf);
  const last = Math.max(...totals);
  // Which sums the cells before and behind each one can have.
  const before = sumsOf(domains, last);
  const behind = sumsOf(domains.toReversed(), last).toReversed();
  cells.forEach((cell, at) => {
    const possible = [...(domains[at] ?? [])].filter((count) =>
      totals.some((total) =>
        [...(before[at] ?? [])].some((left) => behind[at + 1]?.has(total - left - count) === true),
      ),
    );
    found.set(cell.name, new Set(possible));
    if (cell.parts.length > 0) spread(cell.parts, possible, found);
  });
}

/** Counts that the cell's own figure allows and its parts can add up to. */
function domainOf(cell: Cell): ReadonlySet<number> {
  if (cell.parts.length === 0) return new Set(cell.allowed);
  const sums = sumsOf(cell.parts.map(domainOf), cell.size).at(-1) ?? new Set<number>();
  return new Set(cell.allowed.filter((count) => sums.has(count)));
}

/** Sums of the first 0, 1, 2, … domains, up to `most`. */
function sumsOf(domains: readonly ReadonlySet<number>[], most: number): ReadonlySet<number>[] {
  const sums = [new Set([0])];
  for (const domain of domains) {
    const next = new Set<number>();
    for (const sum of sums.at(-1) ?? []) {
      for (const count of domain) if (sum + count <= most) next.add(sum + count);
    }
    sums.push(next);
  }
  return sums;
}
