import { expect, test } from 'vitest';
import { problem } from '../../../src/kit/problem.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';

const at = (row: number, column = 3) => ({ file: 'a.csv', row, column, title: 'Еда' });
const offScale = (found: string, row: number) =>
  problem('ОТВ-03', at(row), { found, rule: 'оценка — целое число от 1 до 5' });

test('equal problems are one group with its rows as runs and an exact count', () => {
  const log = new ProblemLog();
  for (const row of [214, 215, 216, 300, 302, 301]) log.add(offScale('6', row));
  const [group, ...others] = log.groups();
  expect(others).toEqual([]);
  expect(group?.rows.runs).toEqual([
    [214, 216],
    [300, 302],
  ]);
  expect(group?.count).toBe(6);
});

test('another value, column, file or code is another group', () => {
  const log = new ProblemLog();
  log.add(offScale('6', 2));
  log.add(offScale('7', 3));
  log.add(problem('СТР-05', at(2), { limit: 1 }));
  log.add(problem('СТР-05', at(2, 4), { limit: 1 }));
  log.add(problem('СТР-05', { ...at(2), file: 'b.csv' }, { limit: 1 }));
  expect(log.groups()).toHaveLength(5);
});

test('cells that all differ cost 50 groups and one that counts the rest', () => {
  const log = new ProblemLog();
  for (let row = 2; row < 30_002; row++) log.add(offScale(`x${row}`, row));
  const groups = log.groups();
  const [rest] = groups.filter(({ isRest }) => isRest);
  expect(groups).toHaveLength(51);
  expect(rest?.count).toBe(29_950);
  expect(rest?.rows.runs).toEqual([[52, 30_001]]);
  expect(log.warnings).toBe(30_000);
});

test('a value seen among the first is still counted with them later', () => {
  const log = new ProblemLog();
  for (let row = 2; row < 102; row++) log.add(offScale(`x${row}`, row));
  log.add(offScale('x2', 500));
  expect(log.groups()[0]?.rows.runs).toEqual([
    [2, 2],
    [500, 500],
  ]);
});

test('rows far apart are counted though their runs are no longer kept', () => {
  const log = new ProblemLog();
  for (let row = 1; row < 2001; row += 2) log.add(offScale('6', row));
  const [group] = log.groups();
  expect(group?.rows.runs).toHaveLength(100);
  expect(group?.rows.isComplete).toBe(false);
  expect(group?.count).toBe(1000);
});

test('a problem of 1 MB is kept as a short text', () => {
  const log = new ProblemLog();
  log.add(offScale('я'.repeat(1e6), 2));
  log.add(offScale('я'.repeat(1e6), 3));
  const [group, ...others] = log.groups();
  expect(others).toEqual([]);
  expect(group?.what.length).toBeLessThan(400);
});

test('the list does not depend on the order in which problems came', () => {
  const problems = [
    offScale('6', 9),
    offScale('7', 4),
    offScale('8', 4),
    problem('ФАЙЛ-01', { file: '0.csv' }, {}),
  ];
  const toList = (list: readonly (typeof problems)[number][]) => {
    const log = new ProblemLog();
    for (const one of list) log.add(one);
    return log.groups().map(({ file, what }) => file + what);
  };
  expect(toList(problems)).toEqual(toList([...problems].reverse()));
});

test('only an error stops the publication', () => {
  const log = new ProblemLog();
  log.add(offScale('6', 2));
  expect(log.hasErrors).toBe(false);
  log.add(problem('ФАЙЛ-01', { file: 'a.csv' }, {}));
  expect(log.hasErrors).toBe(true);
  expect(log.errors).toBe(1);
});
