import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from '../../../src/kit/encoding.ts';
import { encode8Bit, encodeUtf16, readTable } from './readTable.ts';

const HEADER = ['Код', 'Класс', 'Ответ'];
const SPECIAL = [';', ',', '\t', '"', '\n', ' ', '', '5,5', '-', '№ 1', '«да»', '0'];
const WORDS = ['школа', 'учитель объясняет', 'нет', 'ёлка', 'столовая', 'Очень', 'x'];
const WILD = ['😀', 'ß', '中', '\u00A0', 'Ўў', '\u2009'];

type Eol = '\n' | '\r\n' | '\r';
interface File {
  readonly table: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly eol: Eol;
  readonly quoteAll: boolean;
  readonly endsWithEol: boolean;
}

/** Rows with a code first, so that no row is blank or a total; `[]` is a blank line. */
function fileOf(pieces: readonly string[]): fc.Arbitrary<File> {
  const cell = fc
    .array(fc.constantFrom(...pieces), { maxLength: 4 })
    .map((parts) => parts.join(''));
  const row = fc.tuple(cell, cell).map((cells) => ['к1', ...cells]);
  return fc.record({
    table: fc.array(fc.oneof({ weight: 5, arbitrary: row }, fc.constant([])), { maxLength: 12 }),
    delimiter: fc.constantFrom(';', ',', '\t'),
    eol: fc.constantFrom<Eol>('\n', '\r\n', '\r'),
    quoteAll: fc.boolean(),
    endsWithEol: fc.boolean(),
  });
}

function writeFile({ table, delimiter, eol, quoteAll, endsWithEol }: File): string {
  const lines = [HEADER, ...table].map((cells) =>
    cells
      .map((cell) =>
        quoteAll || /[;,\t"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
      )
      .join(delimiter)
      .replaceAll('\n', eol),
  );
  return lines.join(eol) + (endsWithEol ? eol : '');
}

async function expectSame(
  file: File,
  bytes: Uint8Array,
  size: number,
  encoding: Encoding['title'],
) {
  const { records, problems, summary } = await readTable(bytes, size, HEADER);
  const expected = file.table
    .map((cells, i) => ({ row: i + 2, cells }))
    .filter(({ cells }) => cells.length > 0);
  expect(records).toEqual(expected);
  expect(problems).toEqual(expected.length === 0 ? ['СТР-06'] : []);
  expect(summary).toMatchObject({ rows: expected.length, delimiter: file.delimiter, encoding });
}

const size = fc.integer({ min: 1, max: 64 });

test('what was written in UTF-8 is read back, with and without a mark, in chunks of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fileOf([...SPECIAL, ...WORDS, ...WILD]),
      size,
      fc.boolean(),
      async (file, n, mark) => {
        const bytes = new TextEncoder().encode((mark ? '\uFEFF' : '') + writeFile(file));
        await expectSame(file, bytes, n, mark ? 'UTF-8 с BOM' : 'UTF-8');
      },
    ),
  );
});

test('what was written in UTF-16 is read back, in chunks of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fileOf([...SPECIAL, ...WORDS, ...WILD]),
      size,
      fc.constantFrom('le' as const, 'be' as const),
      async (file, n, order) => {
        await expectSame(file, encodeUtf16(writeFile(file), order), n, 'UTF-16');
      },
    ),
  );
});

test('what was written in Windows-1251 is read back, in chunks of any size', async () => {
  await fc.assert(
    fc.asyncProperty(fileOf([...SPECIAL, ...WORDS]), size, async (file, n) => {
      await expectSame(file, encode8Bit(writeFile(file), 'windows-1251'), n, 'Windows-1251');
    }),
  );
});

test('any text, however broken its quotes, is read the same in one piece and in bytes', async () => {
  const text = fc.array(fc.constantFrom('"', ';', '\r', '\n', ' ', 'а', '""', '";', '\n"'), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(text, size, async (pieces, n) => {
      const bytes = new TextEncoder().encode('Код;Ответ\n' + pieces.join(''));
      const [whole, cutUp] = [await readTable(bytes), await readTable(bytes, n)];
      expect(cutUp.records).toEqual(whole.records);
      expect(cutUp.problems).toEqual(whole.problems);
    }),
    { numRuns: 1000 },
  );
});
