import { BOM, renderCsvLine } from '../kit/csvLine.ts';
import { encodeWindows1251 } from './windows1251.ts';

/** `utf8`: with a byte order mark, as Excel's «CSV UTF-8»; `windows1251`: as its plain «CSV». */
export type CsvEncoding = 'utf8' | 'windows1251';

const rowsPerChunk = 500;

/**
 * Rows of cells as a Russian Excel saves them: `;` between cells, CRLF after each row, quotes only where they are
 * needed. In pieces, so that a large table is never held whole.
 */
export function* renderCsv(
  rows: Iterable<readonly string[]>,
  encoding: CsvEncoding = 'utf8',
): Generator<Uint8Array> {
  let text = encoding === 'utf8' ? BOM : '';
  let held = 0;
  for (const row of rows) {
    text += renderCsvLine(row);
    held += 1;
    if (held < rowsPerChunk) continue;
    yield encode(text, encoding);
    [text, held] = ['', 0];
  }
  if (text !== '') yield encode(text, encoding);
}

function encode(text: string, encoding: CsvEncoding): Uint8Array {
  return encoding === 'utf8' ? new TextEncoder().encode(text) : encodeWindows1251(text);
}
