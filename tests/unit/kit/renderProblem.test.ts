import { expect, test } from 'vitest';
import type { Problem } from '../../../src/kit/problem.ts';
import { problem } from '../../../src/kit/problem.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { renderProblem, toProblemJson } from '../../../src/kit/renderProblem.ts';

const FILE = 'data/2025-2026-1/responses/parents.csv';
const LIMIT = { limit: 32_767 };

function groupOf(...problems: readonly Problem[]) {
  const log = new ProblemLog();
  for (const one of problems) log.add(one);
  const [group, ...others] = log.groups();
  if (group === undefined || others.length > 0) throw new Error('one group was expected');
  return group;
}

const longCell = (row: number) =>
  problem('СТР-05', { file: FILE, row, column: 3, title: 'Столовая: качество еды' }, LIMIT);

test('a problem is where, what, what to do and the code, as in design.md section 6', () => {
  expect(renderProblem(groupOf(longCell(214)))).toBe(
    [
      `${FILE}, строка 214, столбец «Столовая: качество еды» (D214)`,
      'В ячейке больше 32\u00A0767 знаков, столько не вмещает и Excel; строка пропущена.',
      'Что сделать: сократите текст или очистите ячейку. [СТР-05]',
    ].join('\n'),
  );
});

test('equal problems name the other rows as runs', () => {
  const rows = Array.from({ length: 188 }, (_, i) => longCell(214 + i));
  expect(renderProblem(groupOf(...rows)).split('\n')[2]).toBe('Ещё 187 строк: 215–401.');
});

test('a long list of rows is cut and says so', () => {
  const rows = Array.from({ length: 20 }, (_, i) => longCell(2 + 2 * i));
  const others = renderProblem(groupOf(...rows)).split('\n')[2];
  expect(others).toBe('Ещё 19 строк: 4, 6, 8, 10, 12, 14, 16, 18 и другие.');
});

test('a problem of the whole file has no row', () => {
  expect(renderProblem(groupOf(problem('ФАЙЛ-01', { file: FILE }, {})))).toMatch(
    /^data\/2025-2026-1\/responses\/parents.csv\nФайл пуст\.\nЧто сделать: .+ \[ФАЙЛ-01\]$/,
  );
});

test('a column without a row is named by its letter', () => {
  const place = { file: FILE, column: 27, title: 'Код' };
  expect(renderProblem(groupOf(problem('ЗАГ-07', place, { kind: 'телефоны' })))).toContain(
    'столбец «Код» (AB)\n',
  );
});

test('text from a file cannot break a line or colour the terminal', () => {
  const place = { file: FILE, row: 1, column: 0, title: 'а\nб\u001B[31m\u202E' };
  const [first] = renderProblem(groupOf(problem('ЗАГ-02', place, {}))).split('\n');
  expect(first).toBe(`${FILE}, строка 1, столбец «а б[невидимый знак][31m[невидимый знак]» (A1)`);
});

test('programs get the same as fields, with null where a problem has no such place', () => {
  expect(toProblemJson(groupOf(longCell(2), longCell(3)))).toEqual({
    severity: 'warning',
    code: 'СТР-05',
    file: FILE,
    line: 2,
    column: 'D',
    title: 'Столовая: качество еды',
    message: 'В ячейке больше 32\u00A0767 знаков, столько не вмещает и Excel; строка пропущена.',
    fix: 'сократите текст или очистите ячейку.',
    rows: [[2, 3]],
    count: 2,
  });
  const { line, column, title } = toProblemJson(groupOf(problem('ФАЙЛ-01', { file: FILE }, {})));
  expect([line, column, title]).toEqual([null, null, null]);
});
