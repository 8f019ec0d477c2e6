import { compareText } from '../../kit/text.ts';

/** One row of the exported file. */
export interface Row {
  /** Empty: a row of an old file that has none. */
  readonly id: string;
  readonly cells: readonly string[];
}

/**
 * The rows of a file and the new ones as one list by id, which is random; rows without an id come last, in their own
 * order. A new row whose id the file has already is left out: somebody may have corrected the file.
 * @param fresh by id, each once.
 */
export async function* mergeRows(
  old: readonly Row[],
  fresh: AsyncIterable<Row>,
): AsyncGenerator<Row> {
  const known = new Set(old.map(({ id }) => id));
  const sorted = old.filter(({ id }) => id !== '').sort((a, b) => compareText(a.id, b.id));
  let next = 0;
  for await (const row of fresh) {
    for (let one = sorted[next]; one !== undefined && one.id <= row.id; one = sorted[next]) {
      yield one;
      next += 1;
    }
    if (!known.has(row.id)) yield row;
  }
  yield* sorted.slice(next);
  yield* old.filter(({ id }) => id === '');
}
