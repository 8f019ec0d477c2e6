import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { loadSchool, type Loading } from '../../../src/ingest/loadSchool.ts';
import { memorySchool, RESPONSES, responses } from './memorySchool.ts';

// Cuts hurt inside a letter, inside CRLF, inside a quoted cell, inside a byte order mark.
const awkward = (id: string) => [
  `${id}1;2025-11-10;полностью;"Больше рыбы;\r\nи ""овощей""";5А`,
  `${id}2;2025-11-10;6;ёжик 😀;5Б`,
  `${id}3;2025-11-10;затрудняюсь ответить;;5А`,
];
/** The reader waits for the first half a million signs before it splits records: only a longer file is cut in them. */
const filler = Array.from(
  { length: 20 },
  (_, i) => `f${i};2025-11-10;4;${'рыба '.repeat(6000)};5А`,
);
const text = responses(...awkward('a'), ...filler, ...awkward('b'), 'a1;2025-11-10;5;;5А');
/** Bytes at each end of the file that are cut small; the middle comes in one piece. */
const END = 400;

const utf8 = new TextEncoder().encode(text);
const utf16 = new Uint8Array(
  Uint16Array.from({ length: text.length + 1 }, (_, i) => `\uFEFF${text}`.charCodeAt(i)).buffer,
);
const signs = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
const windows1251 = Uint8Array.from(
  Array.from(text.replaceAll('😀', ''), (sign) => signs.indexOf(sign)),
);

/** Hands the bytes over in chunks of these sizes, again and again, through one buffer, as the disk does. */
async function load(bytes: Uint8Array, sizes: readonly number[]): Promise<Loading> {
  const folder = memorySchool({ [RESPONSES]: bytes });
  const buffer = new Uint8Array(bytes.length);
  const middle = bytes.length - END;
  async function* cut(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    let at = 0;
    for (let turn = 0; at < bytes.length; turn += 1) {
      const small = at + (sizes[turn % sizes.length] ?? 1);
      const chunk = bytes.subarray(at, at >= END && at < middle ? middle : small);
      buffer.fill(0).set(chunk);
      yield buffer.subarray(0, chunk.length);
      at += chunk.length;
    }
  }
  const open = (path: string) => (path === RESPONSES ? cut() : folder.open(path));
  return loadSchool({ ...folder, open }, categories);
}

const read = ({ loaded, files, log }: Loading) => ({
  files,
  terms: loaded?.facts.terms,
  problems: log.groups().map(({ code, column, rows }) => [code, column, rows.runs]),
});

describe('the cuts between chunks of a file change nothing', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-16', utf16],
    ['Windows-1251', windows1251],
  ])('in %s', async (encoding, bytes) => {
    const whole = read(await load(bytes, [bytes.length]));
    expect(whole.files).toMatchObject([{ rows: 27, accepted: 26, encoding }]);
    expect(whole.problems.map(([code]) => code)).toEqual(['ОТВ-03', 'ОТВ-05']);
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sizes, async (some) => {
        expect(read(await load(bytes, some))).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });
});
