import { parseRecords } from './records.ts';

export const DELIMITERS = [';', ',', '\t'] as const;
/** The last row in which the header is looked for. */
export const MAX_HEADER_ROW = 30;
const SEP_LINE = /^"?sep=([;,\t])"?[;,\t ]*(?:\n|$)/i;

export interface CsvHeader {
  readonly delimiter: string;
  /** As Excel counts, blank lines included. */
  readonly row: number;
  /** Trimmed, without the empty cells at the end. */
  readonly cells: readonly string[];
}

/** Excel's own line `sep=;`, which is no row of the table. */
export function cutSepLine(text: string): { readonly body: string; readonly delimiter?: string } {
  const [line, delimiter] = SEP_LINE.exec(text) ?? [];
  if (line === undefined || delimiter === undefined) return { body: text };
  return { body: text.slice(line.length), delimiter };
}

/**
 * The delimiter and the header: the record among the first 30 that has most known names of columns, tried with each
 * delimiter; `preferred` wins where it finds any. `undefined`: no known name.
 * `isWhole`: the text is the whole file; otherwise its last record may be cut and is not looked at.
 */
export function findHeader(
  text: string,
  isWhole: boolean,
  knows: (header: string) => boolean,
  preferred?: string,
): CsvHeader | undefined {
  let best: CsvHeader | undefined;
  let bestKnown = 0;
  for (const delimiter of new Set(
    preferred === undefined ? DELIMITERS : [preferred, ...DELIMITERS],
  )) {
    const { records } = parseRecords(text, delimiter, isWhole, MAX_HEADER_ROW);
    for (const [index, record] of records.entries()) {
      const cells = toHeaderCells(record);
      const known = cells.filter((cell) => cell !== '' && knows(cell)).length;
      if (known > bestKnown) {
        bestKnown = known;
        best = { delimiter, row: index + 1, cells };
      }
    }
    if (delimiter === preferred && best !== undefined) return best;
  }
  return best;
}

/** A header cell that another delimiter cuts into known names: the header was written with two delimiters. */
export function findMixedHeader(
  { cells, delimiter }: CsvHeader,
  knows: (header: string) => boolean,
): { readonly column: number; readonly delimiter: string } | undefined {
  for (const [column, cell] of cells.entries()) {
    if (knows(cell)) continue;
    for (const other of DELIMITERS) {
      const parts = other === delimiter ? [] : toHeaderCells(cell.split(other));
      if (parts.length > 1 && parts.every(knows)) return { column, delimiter: other };
    }
  }
  return undefined;
}

function toHeaderCells(record: readonly string[]): string[] {
  const cells = record.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
