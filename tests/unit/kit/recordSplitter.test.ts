import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { MAX_RECORD, RecordSplitter } from '../../../src/kit/recordSplitter.ts';

function split(text: string, size = text.length) {
  const splitter = new RecordSplitter(';');
  const records: (readonly string[] | undefined)[] = [];
  for (let start = 0; start < text.length; start += size) {
    records.push(...splitter.add(text.slice(start, start + size)).records);
  }
  const end = splitter.end();
  records.push(...end.records);
  if (end.last !== undefined) records.push(end.last.cells);
  return records;
}

test('a record with text after its closing quote ends at its line, its neighbours keep their line breaks', () => {
  const text = '"а\nб";1\n"Ромашка" ООО;2\n"в\nг\nд\nе";3\n"x\ny" z;4\n5;6\n';
  for (const size of [1, 5, text.length]) {
    expect(split(text, size)).toEqual([
      ['а\nб', '1'],
      undefined,
      ['в\nг\nд\nе', '3'],
      undefined,
      ['5', '6'],
    ]);
  }
});

test('text that PapaParse reads without a remark is read in pieces as PapaParse reads it whole', () => {
  const text = fc.array(fc.constantFrom('"', ';', '\n', ' ', 'а', '"б"', '""'), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 10 }), (pieces, size) => {
      const whole = pieces.join('') + 'я';
      const { data, errors } = Papa.parse<string[]>(whole, { delimiter: ';', newline: '\n' });
      fc.pre(errors.length === 0);
      expect(split(whole, size)).toEqual(data);
    }),
    { numRuns: 1000 },
  );
});

test('pieces may end their lines in CRLF or in LF, each in its own way', () => {
  const plain = fc.constantFrom(';', '\n', '\n', 'а', 'г'.repeat(90));
  const quoted = fc.constantFrom('"', '"б"', '"б\nв"');
  const signs = fc.oneof({ weight: 15, arbitrary: plain }, quoted);
  const piece = fc.record({ text: fc.array(signs, { maxLength: 12 }), isWindows: fc.boolean() });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const texts = pieces.map(({ text }) => text.join(''));
      const splitter = new RecordSplitter(';');
      const records: (readonly string[] | undefined)[] = [];
      pieces.forEach(({ isWindows }, at) => {
        const text = texts[at] ?? '';
        records.push(...splitter.add(isWindows ? text.replaceAll('\n', '\r\n') : text).records);
      });
      const end = splitter.end();
      records.push(...end.records);
      if (end.last !== undefined) records.push(end.last.cells);
      expect(records).toEqual(split(texts.join('')));
    }),
    { numRuns: 3000 },
  );
});

test('a hundred thousand wrong quotes take no more than a moment', () => {
  const text = 'р1;"Ромашка" ООО\n'.repeat(4000);
  const splitter = new RecordSplitter(';');
  let bad = 0;
  for (let i = 0; i < 25; i++)
    bad += splitter.add(text).records.filter((cells) => cells === undefined).length;
  expect(bad).toBe(100_000);
}, 5000);

test('records that fill their limit take no more than a moment', () => {
  const text = `1;${'x'.repeat(MAX_RECORD - 10)}\n`.repeat(10);
  const piece = 16 * 1024;
  expect(split(text, piece)).toHaveLength(10);
}, 5000);
