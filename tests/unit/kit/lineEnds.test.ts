import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOnlyCrlf, toLineFeeds } from '../../../src/kit/lineEnds.ts';
import { encode8Bit, readTable } from './readTable.ts';

const HEADER = 'Код;Класс;Ответ\r\n';
/** The header is looked for in half a million signs; only what stands behind them is read piece by piece. */
const FILLER = 'ф1;5А;полностью\r\n'.repeat(40_000);

describe('line ends', () => {
  it('are Excel’s where each is CRLF', () => {
    const some = fc.array(fc.constantFrom('\r', '\n', '\r\n', 'а', ';'), { maxLength: 6 });
    fc.assert(
      fc.property(some, (parts) => {
        const text = parts.join('');
        expect(hasOnlyCrlf(Buffer.from(text))).toBe(!/[\r\n]/.test(text.replaceAll('\r\n', '')));
      }),
      { numRuns: 2000 },
    );
  });

  it('of every kind, mixed in one file of many pieces, end the same records as \\n does', async () => {
    const cell = fc.constantFrom('4', '', '"да;\nнет"', '"а\n\nб"', 'ё', 'сло\u00ADво', '5\u200B');
    const end = fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', '\r');
    const row = fc.tuple(cell, cell, end).map(([a, b, last]) => `к;${a};${b}${last}`);
    const tail = fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) => rows.join(''));
    await fc.assert(
      fc.asyncProperty(tail, fc.integer({ min: 1, max: 50 }), async (text, size) => {
        const start = Buffer.from(HEADER + FILLER);
        const file = Buffer.concat([start, Buffer.from(text.repeat(3))]);
        const plain = Buffer.from(toLineFeeds(file.toString()));
        const expected = await readTable(plain);
        const cut = start.length - size; // a cut of one chunk falls somewhere in the tail or just before it
        const found = await readTable(file, cut);
        expect(found.records.slice(40_000)).toEqual(expected.records.slice(40_000));
        expect(found.problems).toEqual(expected.problems);
      }),
      { numRuns: 25 },
    );
  });

  it('of a Windows-1251 file of many pieces may be cut anywhere', async () => {
    const text = `${HEADER}${FILLER}к1;5Б;нет\r\nк2;5В;да\rк3;5Г;"а\r\nб"\n`;
    const bytes = encode8Bit(text, 'windows-1251');
    for (let back = 1; back < 50; back += 7) {
      const { records } = await readTable(bytes, bytes.length - back);
      expect(records.slice(40_000).map(({ cells }) => cells)).toEqual([
        ['к1', '5Б', 'нет'],
        ['к2', '5В', 'да'],
        ['к3', '5Г', 'а\nб'],
      ]);
    }
  });
});

describe('signs that nobody sees', () => {
  it.each(['\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u202E', '\u2066', '\uFEFF'])(
    'go, wherever a chunk ends in %j',
    async (sign) => {
      const start = Buffer.from(HEADER + FILLER);
      const tail = Buffer.from(`к1;5${sign}А;4\r\n`);
      for (let size = start.length; size < start.length + tail.length; size += 1) {
        const { records } = await readTable(Buffer.concat([start, tail]), size);
        expect(records.at(-1)?.cells).toEqual(['к1', '5А', '4']);
      }
    },
  );
});
