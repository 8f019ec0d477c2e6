import Papa from 'papaparse';
import type { ParseResult } from 'papaparse';

/** What PapaParse made of a text; the program knows it from here only. */
export interface Records {
  readonly records: string[][];
  /** Where the text behind the records begins. */
  readonly end: number;
  /** Where the first cell begins that has text behind its closing quote. */
  readonly badQuote?: number;
  /** The last cell's quote is never closed; told only when `isWhole`. */
  readonly hasOpenQuote: boolean;
}

/**
 * Text with one kind of line end, `\n` or `\r\n` → records, at most `most` of them. `isWhole: false` leaves a last
 * record without a line end for later. Nothing is guessed, skipped or converted.
 * @example parseRecords('а;"б;в"\nг', ';', false).records // [['а', 'б;в']]
 */
export function parseRecords(
  text: string,
  delimiter: string,
  isWhole: boolean,
  most = Infinity,
): Records {
  // PapaParse's fast mode splits the whole text, also when a few records are wanted.
  const limits = most === Infinity ? {} : { preview: most, fastMode: false };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const parser = new Papa.Parser({ delimiter, newline, ...limits });
  const { data, errors, meta } = parser.parse(text, 0, !isWhole) as ParseResult<string[]>;
  const bad = errors.find(({ code }) => code === 'InvalidQuotes');
  return {
    records: data,
    end: meta.cursor,
    ...(bad === undefined ? {} : { badQuote: bad.index ?? 0 }),
    hasOpenQuote: errors.some(({ code }) => code === 'MissingQuotes'),
  };
}
