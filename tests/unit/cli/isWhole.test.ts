import { expect, it } from 'vitest';
import { isWhole } from '../../../src/cli/isWhole.ts';
import { problem, type Problem } from '../../../src/kit/problem.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';

const inText = problem(
  'РЗД-02',
  { file: 'data/self-assessment/2025/staff.md' },
  { what: 'картинка' },
);
const inTable = problem(
  'ЗАГ-03',
  { file: 'data/2025-2026-1/monitoring/staff.csv' },
  { title: 'Код' },
);
const aside = problem('ПАП-01', { file: 'data/a.csv' }, {});

it.each<readonly [string, readonly Problem[], boolean]>([
  ['nothing is wrong', [], true],
  ['a file is not known', [aside], true],
  ['a section has an error in its text', [inText], true],
  ['a table has an error', [inText, inTable], false],
])('figures are looked for in prose or not where %s', (_, problems, whole) => {
  const log = new ProblemLog();
  for (const one of problems) log.add(one);
  expect(isWhole(log)).toBe(whole);
});
