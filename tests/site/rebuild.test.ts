import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { copyDemoSchool, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';
import { siteFiles } from './siteFiles.ts';

const root = copyDemoSchool();
const site = path.join(root, 'dist/client');

afterAll(() => {
  removeSchool(root);
});

/** How many pages a build says it had to render. */
function newPages(output: string): number {
  const [, count = ''] = /Страницы\s+[\d\u00A0]+, новых ([\d\u00A0]+)/.exec(output) ?? [];
  return count === '' ? NaN : Number(count.replaceAll('\u00A0', ''));
}

describe('npm run build', () => {
  it('gives the same bytes for the same files, in another folder and with a cold cache', () => {
    const built = runCommand('build', root);
    expect(built.status, built.output).toBe(0);
    const first = siteFiles(path.join(inject('demoRoot'), 'dist/client'));
    const second = siteFiles(site);
    expect([...second.keys()]).toEqual([...first.keys()]);
    const different = [...second].filter(([address, bytes]) => !first.get(address)?.equals(bytes));
    expect(different.map(([address]) => address)).toEqual([]);
  });

  it('shows its stages with counts and times, and says what changed', () => {
    const again = runCommand('build', root);
    expect(again.status, again.output).toBe(0);
    expect(again.output).toMatch(/Чтение файлов\s+\d+ файл/);
    expect(again.output).toMatch(/Диаграммы\s+[\d\u00A0]+, новых 0/);
    expect(again.output).toMatch(/Страницы\s+[\d\u00A0]+/);
    expect(again.output.trimEnd().split('\n').at(-1)).toMatch(/ничего не изменилось/);
  });

  it('changes only what one changed file changes', () => {
    const before = siteFiles(site);
    const file = path.join(root, 'data/2025-2026-2/monitoring/facilities.csv');
    const text = readFileSync(file, 'utf8');
    const rows = text.split('\r\n');
    const changed = rows.filter((row, i) => i === 0 || !row.includes('компьютер')).join('\r\n');
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    const built = runCommand('build', root);
    expect(built.status, built.output).toBe(0);
    expect(built.output).toMatch(/Заготовки страниц\s+прежние/);
    expect(newPages(built.output)).toBeLessThan(100);
    const after = siteFiles(site);
    const touched = [...after].filter(([address, bytes]) => !before.get(address)?.equals(bytes));
    const objects = touched.filter(([address]) => address.includes('/objects/'));
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.every(([address]) => address.includes('/2025-2026-2/'))).toBe(true);
  });

  it('keeps no page of an earlier build that a fresh one would render otherwise, and compiles the same server', () => {
    const kept = siteFiles(path.dirname(site));
    for (const made of ['compiled', 'public/pages']) {
      rmSync(path.join(root, '.vsoko', made), { recursive: true });
    }
    const built = runCommand('build', root);
    expect(built.status, built.output).toBe(0);
    expect(newPages(built.output)).toBeGreaterThan(300);
    const fresh = siteFiles(path.dirname(site));
    expect([...fresh.keys()]).toEqual([...kept.keys()]);
    const different = [...fresh].filter(([address, bytes]) => !kept.get(address)?.equals(bytes));
    expect(different.map(([address]) => address)).toEqual([]);
  });

  it('leaves the previous site in place after an error, and exits with 1 and no stack trace', () => {
    const before = siteFiles(site);
    const file = path.join(root, 'data/2025-2026-2/monitoring/staff.csv');
    appendFileSync(file, '"незакрытая кавычка');
    const refused = runCommand('build', root);
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('staff.csv');
    expect(refused.output).toContain('Сайт не обновлён');
    expect(refused.output).not.toMatch(/\n\s+at .+:\d+/);
    const after = siteFiles(site);
    expect([...after].every(([address, bytes]) => before.get(address)?.equals(bytes))).toBe(true);
    expect(after.size).toBe(before.size);
  });

  it('exits with 1 and says what to do where there is no school at all', () => {
    const nowhere = path.join(path.dirname(root), 'пусто');
    const refused = runCommand('build', nowhere);
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('school.yaml');
    expect(refused.output).not.toMatch(/\n\s+at .+:\d+/);
    expect(existsSync(path.join(nowhere, 'dist'))).toBe(false);
  });
});
