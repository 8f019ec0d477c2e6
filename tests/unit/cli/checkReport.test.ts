import { describe, expect, it } from 'vitest';
import { checkReport, whatFollows } from '../../../src/cli/checkReport.ts';
import type { SourceFile } from '../../../src/ingest/facts.ts';
import { problem } from '../../../src/kit/problem.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';

const STAYS = 'Сайт не обновлён.';

function source(file: string, rows: number, accepted = rows): SourceFile {
  const rest = { encoding: 'UTF-8', delimiter: ';', sha256: '' };
  return { file, rows, accepted, rejected: rows - accepted, ...rest };
}

const offScale = (file: string, row: number, found = '6') =>
  problem('ОТВ-03', { file, row, column: 2, title: 'Еда' }, { found, rule: 'шкала от 1 до 5' });
const empty = (file: string) => problem('ФАЙЛ-01', { file }, {});

function logOf(...problems: readonly Parameters<ProblemLog['add']>[0][]): ProblemLog {
  const log = new ProblemLog();
  for (const one of problems) log.add(one);
  return log;
}

const names = (count: number) => Array.from({ length: count }, (_, i) => `${i}.csv`);

describe('the closing line of a check', () => {
  it.each([
    [1, 1, 'Ошибок нет: 1 файл, 1 строка.'],
    [2, 3, 'Ошибок нет: 2 файла, 3 строки.'],
    [5, 11, 'Ошибок нет: 5 файлов, 11 строк.'],
    [21, 1022, 'Ошибок нет: 21 файл, 1\u00A0022 строки.'],
    [0, 0, 'Ошибок нет: 0 файлов, 0 строк.'],
  ])('agrees with %i files and %i rows', (files, rows, line) => {
    const sources = names(files).map((name, i) => source(name, i === 0 ? rows : 0));
    expect(checkReport(logOf(), sources)).toBe(line);
  });

  it.each([
    [1, 'Найдена 1 ошибка в 1 файле.'],
    [2, 'Найдено 2 ошибки в 2 файлах.'],
    [5, 'Найдено 5 ошибок в 5 файлах.'],
    [11, 'Найдено 11 ошибок в 11 файлах.'],
    [21, 'Найдена 21 ошибка в 21 файле.'],
    [112, 'Найдено 112 ошибок в 112 файлах.'],
  ])('agrees with %i errors and says what became of the site', (count, line) => {
    const text = checkReport(logOf(...names(count).map(empty)), [], STAYS);
    expect(text.split('\n').at(-1)).toBe(`${line} ${STAYS}`);
    expect(
      checkReport(logOf(...names(count).map(empty)), [])
        .split('\n')
        .at(-1),
    ).toBe(line);
  });

  it('counts accepted rows, each warning, and only files with errors among the broken', () => {
    const warned = logOf(offScale('a.csv', 2), offScale('a.csv', 3));
    expect(checkReport(warned, [source('a.csv', 9, 7)], STAYS)).toMatch(
      /Ошибок нет: 1 файл, 7 строк\. Замечания: 2\.$/,
    );
    const both = logOf(offScale('a.csv', 2), empty('b.csv'));
    expect(checkReport(both, [], STAYS)).toMatch(
      /Найдена 1 ошибка в 1 файле\. Замечания: 1\. Сайт не обновлён\.$/,
    );
  });
});

describe('the problems of a check', () => {
  it('are told once for equal cells, with the rows they stand in', () => {
    const log = logOf(...[214, 215, 216, 300].map((row) => offScale('a.csv', row)));
    expect(checkReport(log, [])).toBe(
      [
        'a.csv, строка 214, столбец «Еда» (C214)',
        'Записано «6», а шкала от 1 до 5.',
        'Ещё 3 строки: 215–216, 300.',
        'Что сделать: оставьте в ячейке только число или слова варианта, как в анкете, а если ответа нет, очистите её; одинаковые ячейки исправляют разом (Ctrl+H). [ОТВ-03]',
        '',
        'Ошибок нет: 0 файлов, 0 строк. Замечания: 4.',
      ].join('\n'),
    );
  });

  it('stand file by file, what stops the publication first', () => {
    const log = logOf(
      offScale('b.csv', 2),
      offScale('a.csv', 2),
      problem('ЗАГ-04', { file: 'a.csv', row: 900 }, { expected: ';', found: ',' }),
    );
    expect(checkReport(log, []).match(/[ab]\.csv|(?<=\[).+(?=\])/g)).toEqual([
      ...['a.csv', 'ЗАГ-04', 'a.csv', 'ОТВ-03'],
      ...['b.csv', 'ОТВ-03'],
    ]);
  });

  it.each([
    [20, undefined],
    [21, 'a.csv: и ещё 1 замечание'],
    [22, 'a.csv: и ещё 2 замечания'],
    [25, 'a.csv: и ещё 5 замечаний'],
  ])('are at most twenty of a file: of %i the rest is counted', (count, rest) => {
    const log = logOf(
      ...names(count).map((found, i) => offScale('a.csv', i + 2, found)),
      offScale('b.csv', 2),
    );
    const text = checkReport(log, []);
    expect(text.match(/a\.csv, строка/g)).toHaveLength(20);
    expect(text).toContain('b.csv, строка 2');
    expect(text.match(/^.*и ещё.*$/m)?.[0]).toBe(rest);
  });

  it('never push an error out of the twenty', () => {
    const log = logOf(
      ...names(30).map((found, i) => offScale('a.csv', i + 2, found)),
      problem('ФАЙЛ-07', { file: 'a.csv', row: 999 }, {}),
    );
    expect(checkReport(log, [])).toContain('[ФАЙЛ-07]');
  });
});

describe('the list of files', () => {
  it('says rows, what was accepted of them, and the encoding, only when asked', () => {
    const files = [source('a.csv', 1), source('b.csv', 1204, 1200)];
    expect(checkReport(logOf(), files, '', { refused: ['c.csv'] })).toBe(
      [
        'a.csv: 1 строка, кодировка UTF-8',
        'b.csv: 1\u00A0204 строки, принято 1\u00A0200, кодировка UTF-8',
        'c.csv: не прочитан',
        '',
        'Ошибок нет: 2 файла, 1\u00A0201 строка.',
      ].join('\n'),
    );
    expect(checkReport(logOf(), files)).not.toContain('кодировка');
  });
});

describe('the last line of a check', () => {
  it.each([
    [logOf(), 'Проверка ничего не изменила. Сайт можно собрать: npm run build.'],
    [
      logOf(offScale('a.csv', 2)),
      'Проверка ничего не изменила. Сайт можно собрать, замечания этому не мешают: npm run build.',
    ],
    [
      logOf(offScale('a.csv', 2), empty('b.csv')),
      'Проверка ничего не изменила. Пока есть ошибки, сайт не собрать: исправьте их и проверьте ещё раз.',
    ],
  ])('tells whether a site can be built', (log, line) => {
    expect(whatFollows(log)).toBe(line);
  });
});
