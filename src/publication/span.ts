/** A sum of named quantities, each once: which they are, not how much. */
export type Sum = ReadonlySet<string>;

interface Row {
  readonly terms: ReadonlyMap<string, number>;
  /** Which of the known sums it is made of, by place. */
  readonly of: ReadonlyMap<number, number>;
}

const ROUNDING = 1e-9;

/** `a` and so many times `b`; what cancels out is not there. */
function plus<K>(
  a: ReadonlyMap<K, number>,
  times: number,
  b: ReadonlyMap<K, number>,
): Map<K, number> {
  const sum = new Map(a);
  for (const [key, value] of b) {
    const one = (sum.get(key) ?? 0) + times * value;
    if (Math.abs(one) < ROUNDING) sum.delete(key);
    else sum.set(key, one);
  }
  return sum;
}

/**
 * What is left of a row after all that the rows found before explain. Each of those stands under one of its names,
 * which no later one has.
 */
function reduce(row: Row, basis: ReadonlyMap<string, Row>): Row {
  for (let { terms, of } = row; ;) {
    const pivot = [...terms.keys()].find((name) => basis.has(name));
    const found = pivot === undefined ? undefined : basis.get(pivot);
    if (pivot === undefined || found === undefined) return { terms, of };
    const times = -(terms.get(pivot) ?? 0) / (found.terms.get(pivot) ?? 1);
    terms = plus(terms, times, found.terms);
    of = plus(of, times, found.of);
  }
}

function insert(row: Row, basis: Map<string, Row>): Row {
  const left = reduce(row, basis);
  const [pivot] = left.terms.keys();
  if (pivot !== undefined) basis.set(pivot, left);
  return left;
}

function toRow(sum: Sum, place?: number): Row {
  return {
    terms: new Map([...sum].map((name) => [name, 1])),
    of: new Map(place === undefined ? [] : [[place, 1]]),
  };
}

/**
 * Places of the known sums that together tell a secret. Secrets come in sets: a set is told where something made of its
 * members alone can be added and subtracted from known sums. Empty: none is, whatever is added up. (Whether two spans
 * of vectors meet outside zero, for each set.)
 *
 * @example toldBy([new Set(['a', 'b']), new Set(['b'])], [[new Set(['a'])]]) // [0, 1]
 * @example toldBy([new Set(['a', 'b'])], [[new Set(['a'])], [new Set(['b'])]]) // []
 */
export function toldBy(
  known: readonly Sum[],
  secrets: readonly (readonly Sum[])[],
): readonly number[] {
  const basis = new Map<string, Row>();
  known.forEach((sum, place) => insert(toRow(sum, place), basis));
  for (const set of secrets) {
    const alone = new Map<string, Row>();
    const independent = set.filter((secret) => insert(toRow(secret), alone).terms.size > 0);
    const extended = new Map(basis);
    for (const secret of independent) {
      const { terms, of } = insert(toRow(secret), extended);
      if (terms.size === 0) return [...of.keys()].sort((a, b) => a - b);
    }
  }
  return [];
}
