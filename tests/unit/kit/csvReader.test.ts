import { expect, test } from 'vitest';
import type { CsvSink } from '../../../src/kit/csvReader.ts';
import { readCsv } from '../../../src/kit/csvReader.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { toChunks } from './readTable.ts';

const FILE = 'Класс;Ответ\r\n5А;4\r\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function sinkOf(takesHeader: boolean): CsvSink & { records: number } {
  return {
    records: 0,
    knows: (title) => title === 'Класс' || title === 'Ответ',
    header: () => takesHeader,
    record() {
      this.records++;
    },
  };
}

test('an open quote does not make the reader read the rest of the file', async () => {
  const bytes = bytesOf('Класс;Ответ\n5А;"да\n' + '5Б;нет\n'.repeat(1_000_000));
  let passes = 0;
  let secondPass = 0;
  const log = new ProblemLog();
  async function* open(): AsyncGenerator<Uint8Array> {
    passes++;
    for await (const chunk of toChunks(bytes, 65_536)) {
      if (passes === 2) secondPass += chunk.length;
      yield chunk;
    }
  }
  expect(await readCsv('t.csv', open, sinkOf(true), log)).toBeUndefined();
  expect(log.groups().map(({ code }) => code)).toEqual(['ФАЙЛ-07']);
  expect(secondPass).toBeLessThan(bytes.length / 2);
});

test('a disk that fails in the middle is a problem, not an exception', async () => {
  const log = new ProblemLog();
  async function* open(): AsyncGenerator<Uint8Array> {
    yield* toChunks(bytesOf(FILE), 8);
    throw Object.assign(new Error('locked'), { code: 'EBUSY' });
  }
  expect(await readCsv('t.csv', open, sinkOf(true), log)).toBeUndefined();
  expect(log.groups().map(({ code, what }) => `${code} ${what}`)).toEqual([
    'ФАЙЛ-09 Файл не удалось прочитать: его держит открытым другая программа.',
  ]);
});

test('a sink that refuses the header gets no record, and nothing more is said', async () => {
  const log = new ProblemLog();
  const sink = sinkOf(false);
  expect(await readCsv('t.csv', () => toChunks(bytesOf(FILE), 8), sink, log)).toBeUndefined();
  expect(sink.records).toBe(0);
  expect(log.groups()).toEqual([]);
});

test('the summary names the encoding, the delimiter and the SHA-256 of the bytes', async () => {
  const log = new ProblemLog();
  const open = () => toChunks(bytesOf('Класс;Ответ\n5А;4\n'), 3);
  // printf 'Класс;Ответ\n5А;4\n' | sha256sum
  const sha256 = '3bc9f29c4249ff6d43a3ef36425702f85ee411d899fdd7f84a2193e030348f4b';
  expect(await readCsv('t.csv', open, sinkOf(true), log)).toEqual({
    rows: 1,
    encoding: 'UTF-8',
    delimiter: ';',
    sha256,
  });
});
