import { readCsv } from '../../../src/kit/csvReader.ts';
import type { CsvSummary } from '../../../src/kit/csvReader.ts';
import type { ProblemGroup } from '../../../src/kit/problemLog.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';

export interface Read {
  readonly summary: CsvSummary | undefined;
  readonly header: readonly string[] | undefined;
  readonly headerRow: number | undefined;
  readonly records: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly groups: readonly ProblemGroup[];
  /** Codes with the rows they name: `СТР-02:3`. */
  readonly problems: readonly string[];
}

/** Names that the tables of these tests have. */
export const KNOWN = ['Класс', 'Код', 'Ответ', 'Дата'];

/** A file as its bytes, handed over in chunks of `size`, through one buffer that every chunk overwrites. */
export async function readTable(
  content: string | Uint8Array,
  size = 65_536,
  known: readonly string[] = KNOWN,
): Promise<Read> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const log = new ProblemLog();
  const records: { row: number; cells: readonly string[] }[] = [];
  let header: readonly string[] | undefined;
  let headerRow: number | undefined;
  const sink = {
    knows: (title: string) => known.includes(title),
    header: (cells: readonly string[], row: number) => {
      header = [...cells];
      headerRow = row;
      return true;
    },
    record: (cells: readonly string[], row: number) => {
      records.push({ row, cells: [...cells] });
    },
  };
  const summary = await readCsv('table.csv', () => toChunks(bytes, size), sink, log);
  const groups = log.groups();
  const problems = groups.map(({ code, rows }) => {
    const named = rows.runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
    return named.length === 0 ? code : `${code}:${named.join(',')}`;
  });
  return { summary, header, headerRow, records, groups, problems };
}

/** Bytes as a disk would give them. */
// eslint-disable-next-line @typescript-eslint/require-await -- asynchronous like the disk
export async function* toChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let start = 0; start < bytes.length; start += size) {
    const part = bytes.subarray(start, start + size);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
    buffer.fill(0x23);
  }
}

/** Text in an 8-bit encoding: what `TextDecoder` reads, turned round. */
export function encode8Bit(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (sign) => {
    const byte = bytes.get(sign);
    if (byte === undefined) throw new RangeError(`encode8Bit: ${sign} is not in ${label}`);
    return byte;
  });
}

/** Text in UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? marked : marked.swap16();
}
