import { columnLetters } from '../kit/cellAddress.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import { similarName } from './similarName.ts';

/** A column a table or survey may have. */
export interface KnownColumn {
  /** What is printed when it is missing or meant. */
  readonly title: string;
  readonly required: boolean;
}

/** Where the known columns stand in a file. */
export interface HeaderMap {
  /** For each known column its place in the file; `undefined`: not there. */
  readonly places: readonly (number | undefined)[];
}

/**
 * Finds the known columns in a header. An unknown one is named with what it may have meant (ЗАГ-02); the same column
 * twice (ЗАГ-01) or a required one missing (ЗАГ-03) makes the table unusable: `undefined`.
 * @param find which known column a header text means, by its place in `known`.
 */
export function mapHeader(
  file: string,
  row: number,
  cells: readonly string[],
  known: readonly KnownColumn[],
  find: (header: string) => number | undefined,
  log: ProblemLog,
): HeaderMap | undefined {
  const places: (number | undefined)[] = known.map(() => undefined);
  const before = log.errors;
  cells.forEach((title, column) => {
    if (title === '') return; // the reader has named it already
    const place = { file, row, column, title };
    const at = find(title);
    const earlier = at === undefined ? undefined : places[at];
    if (at === undefined) {
      const similar = similarName(
        title,
        known.map((one) => one.title),
      );
      log.add({ code: 'ЗАГ-02', place, details: similar === undefined ? {} : { similar } });
    } else if (earlier === undefined) places[at] = column;
    else log.add({ code: 'ЗАГ-01', place, details: { other: columnLetters(earlier) } });
  });
  known.forEach(({ title, required }, at) => {
    if (!required || places[at] !== undefined) return;
    log.add({ code: 'ЗАГ-03', place: { file, row }, details: { title } });
  });
  return log.errors === before ? { places } : undefined;
}
