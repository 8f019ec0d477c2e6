import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderSite } from '../../../src/cli/openness/folderSite.ts';
import { isLocal } from '../../../src/cli/openness/localSite.ts';
import { writeOpenness } from '../../../src/cli/openness/writeOpenness.ts';
import { checkSite } from '../../../src/openness/checkSite.ts';

const project = path.resolve(import.meta.dirname, '../../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'школа '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a site in a folder', () => {
  it('is opened as a static host would, and nothing outside of it', async () => {
    mkdirSync(path.join(folder, 'сайт/a'), { recursive: true });
    writeFileSync(path.join(folder, 'сайт/a/index.html'), 'A');
    writeFileSync(path.join(folder, 'сайт/b.html'), 'B');
    writeFileSync(path.join(folder, 'secret.txt'), 'S');
    const site = folderSite(path.join(folder, 'сайт'), []);
    const status = async (address: string) => (await site.open(address)).status;
    expect([await status('/a/'), await status('/a'), await status('/b')]).toEqual([200, 200, 200]);
    expect(await status('/../secret.txt')).toBe(404);
    expect(await status('/%2e%2e/secret.txt')).toBe(404);
    expect(await status('/%zz')).toBe(404);
    expect(await site.open('/b.html?x=1')).toMatchObject({ status: 200, type: 'text/html' });
  });
});

describe('npm run openness', () => {
  it('opens folders and this computer only', () => {
    expect(isLocal('http://127.0.0.1:4321')).toBe(true);
    expect(isLocal('https://school.example')).toBe(false);
    const run = spawnSync(
      process.execPath,
      [path.join(project, 'src/cli/openness.ts'), '--site', 'https://school.example'],
      { encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Чужие адреса программа не открывает');
  });

  it('writes the whole table of the term, which reads without a problem', async () => {
    const site = folderSite(folder, []);
    writeFileSync(path.join(folder, 'index.html'), '<title>Школа</title>');
    const check = await checkSite(site, { today: '2026-05-20' });
    expect(await writeOpenness(folder, 'T', check)).toMatch(/^data\/T\/.*: записано 187 строк\.$/);
    expect(await writeOpenness(folder, 'T', check)).toContain('прежняя проверка заменена');
    const file = path.join(folder, 'data/T/monitoring/openness.csv');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('20.05.2026;Документы;sveden.document.reportEduDocLink;');
    expect(text.match(/;не проверено;/g)?.length).toBeGreaterThan(5);
    expect(existsSync(`${file}.tmp`)).toBe(false);
  });
});
