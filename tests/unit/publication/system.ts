/** What somebody knows of some whole or half numbers: each sum lies between two bounds. */
export interface Fact {
  /** How many times each number stands in the sum. */
  readonly sum: ReadonlyMap<string, number>;
  readonly low: number;
  readonly high: number;
}

const ROUNDING = 1e-6;

/**
 * The sums among `wanted` whose value is certain: because it follows by adding and subtracting sums that are known
 * exactly (elimination), or because the bounds leave nothing else (propagation over all facts).
 * @param ends of every number that stands in the facts.
 */
export function certain(
  facts: readonly Fact[],
  ends: ReadonlyMap<string, readonly [low: number, high: number]>,
  wanted: readonly Fact['sum'][],
): readonly Fact['sum'][] {
  const span = eliminate(facts.filter(({ low, high }) => high - low < ROUNDING));
  const bounds = propagate(facts, ends);
  return wanted.filter((sum) => {
    if (reduce(sum, span).size === 0) return true;
    const [low, high] = reach(sum, bounds);
    return high - low < ROUNDING;
  });
}

type Row = ReadonlyMap<string, number>;

function reduce(sum: Row, span: ReadonlyMap<string, Row>): Row {
  const left = new Map(sum);
  for (;;) {
    const pivot = [...left.keys()].find((name) => span.has(name));
    const row = pivot === undefined ? undefined : span.get(pivot);
    if (pivot === undefined || row === undefined) return left;
    const times = (left.get(pivot) ?? 0) / (row.get(pivot) ?? 1);
    for (const [name, value] of row) {
      const rest = (left.get(name) ?? 0) - times * value;
      if (Math.abs(rest) < ROUNDING) left.delete(name);
      else left.set(name, rest);
    }
  }
}

function eliminate(facts: readonly Fact[]): ReadonlyMap<string, Row> {
  const span = new Map<string, Row>();
  for (const { sum } of facts) {
    const left = reduce(sum, span);
    const [pivot] = left.keys();
    if (pivot !== undefined) span.set(pivot, left);
  }
  return span;
}

type Bounds = Map<string, readonly [low: number, high: number]>;

function reach(sum: Row, bounds: Bounds): readonly [low: number, high: number] {
  let [low, high] = [0, 0];
  for (const [name, times] of sum) {
    const [from, to] = bounds.get(name) ?? [-Infinity, Infinity];
    low += times > 0 ? times * from : times * to;
    high += times > 0 ? times * to : times * from;
  }
  return [low, high];
}

function propagate(
  facts: readonly Fact[],
  ends: ReadonlyMap<string, readonly [number, number]>,
): Bounds {
  const bounds: Bounds = new Map(ends);
  for (let round = 0; round < 30; round += 1) {
    let narrower = false;
    for (const { sum, low, high } of facts) {
      const [least, most] = reach(sum, bounds);
      for (const [name, times] of sum) {
        const [from, to] = bounds.get(name) ?? [-Infinity, Infinity];
        const [own, upTo] = times > 0 ? [times * from, times * to] : [times * to, times * from];
        const [a, b] = [(low - (most - upTo)) / times, (high - (least - own)) / times];
        const [newFrom, newTo] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
        if (newFrom > from + ROUNDING || newTo < to - ROUNDING) narrower = true;
        bounds.set(name, [Math.min(newFrom, newTo), Math.max(newFrom, newTo)]);
      }
    }
    if (!narrower) break;
  }
  return bounds;
}
