import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCodeHash } from '../../src/collector/codes/codeHash.ts';
import { readCode } from '../../src/collector/codes/readCode.ts';
import { makeReceipt } from '../../src/collector/receipt.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { Store } from '../../src/collector/store/store.ts';
import { copyDemoSettings, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';
import { answersOf } from './storeAdapters.ts';

/** Over for long, whatever the clock of the machine says. */
const TERM = '2024-2025-1';
const NEWEST = '2025-2026-2';
const SITE = 'https://school.example/vsoko/';

/** The commands as a school runs them, one after another, in a folder of its own. */
describe('the commands of the store', () => {
  let root: string;
  beforeAll(() => {
    root = copyDemoSettings();
  });
  afterAll(() => {
    removeSchool(root);
  });

  const run = (command: string, ...args: readonly string[]) => runCommand(command, root, args);

  async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore({ root });
    return work(store).finally(() => store.close());
  }

  it('`codes` prints a sheet whose codes the store takes once', async () => {
    const made = run(
      'codes',
      '--survey',
      'teachers',
      '--group',
      'учителя',
      '--count',
      '3',
      '--address',
      SITE,
      '--term',
      TERM,
    );
    expect(made).toMatchObject({ status: 0 });
    const folder = path.join(root, 'store/codes');
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual([`${TERM} teachers учителя 1–3.html`]);
    const sheet = await readFile(path.join(folder, `${TERM} teachers учителя 1–3.html`), 'utf8');
    const codes = [...sheet.matchAll(/class="code">([^<]+)</g)].map(([, code = '']) =>
      readCode(code),
    );
    expect(codes).toHaveLength(3);
    const [code = ''] = codes;
    const kept = await withStore(async (store) => {
      const answers = answersOf(1, { survey: 'teachers', term: TERM, cells: new Map() });
      const hash = createCodeHash(await store.codeSalt());
      return store.keep(answers, await hash('teachers', TERM, code));
    });
    expect(kept).toBe('new');
    const list = run('codes', '--survey', 'teachers', '--term', TERM, '--list');
    expect(list.output).toMatch(/учителя\s+3\s+1\s+33\s%/);
  });

  it('`codes` counts none as handed out when the disk is full, and leaves no sheet', async () => {
    const folder = path.join(root, 'store/codes');
    // Linux's disk that is always full, in the place of the sheet that is being written.
    await symlink('/dev/full', path.join(folder, `.${TERM} teachers учителя 4–5.html.new`));
    const args = ['--survey', 'teachers', '--group', 'учителя', '--term', TERM];
    const { status, output } = run('codes', ...args, '--count', '2', '--address', SITE);
    expect(status).toBe(1);
    expect(output).toContain('на диске нет места. Коды не выданы.');
    expect(output).toContain('[КОД-09]');
    expect(await readdir(folder)).toEqual([`${TERM} teachers учителя 1–3.html`]);
    expect(run('codes', ...args, '--list').output).toMatch(/учителя\s+3\s+1\s/);
  });

  it('`codes` for an address of this computer alone are made, and said to be for nobody else', () => {
    const local = ['--address', 'http://127.0.0.1:4321', '--term', NEWEST];
    const made = run('codes', '--survey', 'councils', '--group', 'совет', '--count', '1', ...local);
    expect(made.status).toBe(0);
    expect(made.output).toContain('[КОД-08]');
  });

  it('`codes` says in Russian what is missing', () => {
    expect(run('codes', '--survey', 'parents', '--class', '5А', '--count', '3')).toMatchObject({
      status: 1,
    });
    const { status, output } = run(
      'codes',
      '--survey',
      'teachers',
      '--class',
      '5А',
      '--count',
      '3',
    );
    expect(status).toBe(1);
    expect(output).toContain('address:');
  });

  it('`receipt` knows the numbers of this school and no others', async () => {
    const key = await withStore((store) => store.receiptKey());
    const receipt = makeReceipt(key, 'parents', '6a1d4c1e-6a3b-4f6e-9c3e-0f2b8d1a7c55');
    expect(run('receipt', receipt, '--survey', 'parents')).toMatchObject({ status: 0 });
    expect(run('receipt', receipt.toLowerCase(), '--survey', 'parents')).toMatchObject({
      status: 0,
    });
    expect(run('receipt', receipt, '--survey', 'teachers')).toMatchObject({ status: 1 });
    expect(run('receipt', 'K7XM-4TPA-2HCE-8Y6C', '--survey', 'parents')).toMatchObject({
      status: 1,
    });
  });

  it('`export` says that the disk is full, and keeps the answers in the store', async () => {
    const cells = new Map([['canteen', '4']]);
    await withStore((store) => store.keep(answersOf(2, { term: TERM, cells })));
    const folder = path.join(root, `data/${TERM}/responses`);
    await mkdir(folder, { recursive: true });
    // Linux's disk that is always full, in the place of the file that is being written.
    await symlink('/dev/full', path.join(folder, '.parents.csv.new'));
    const { status, output } = run('export', '--term', TERM);
    expect(status).toBe(1);
    expect(output).toContain('на диске нет места для файла ответов (ENOSPC)');
    expect((await readdir(folder)).filter((name) => name.includes('parents'))).toEqual([]);
  });

  it('`export` writes the answers and tells how many, and again nothing new', async () => {
    await withStore(async (store) => {
      const question = 'canteen';
      for (const number of [2, 3, 4]) {
        await store.keep(answersOf(number, { term: TERM, cells: new Map([[question, '4']]) }));
      }
    });
    const first = run('export', '--term', TERM);
    expect(first.status).toBe(0);
    expect(first.output).toContain(
      `data/${TERM}/responses/parents.csv: добавлено: 3 ответа, всего 3 ответа`,
    );
    expect(first.output).toContain('npm run build');
    // Words that are changed later must not change what this term was asked.
    expect(await readFile(path.join(root, `data/${TERM}/surveys/parents.json`))).toEqual(
      await readFile(path.join(root, 'surveys/parents.json')),
    );
    expect(run('export').output).toContain('parents.csv: новых ответов нет, всего 3 ответа');
    expect(run('export', '--term', '1999-2000-1')).toMatchObject({ status: 1 });
  });

  it('`purge` tells what it would delete, and deletes only when it was told to', async () => {
    await withStore((store) => store.keep(answersOf(5, { term: TERM })));
    const asked = run('purge', '--term', TERM);
    expect(asked.status).toBe(1);
    expect(asked.output).toContain('parents: выгружено 3 ответа; ещё не выгружено 1 ответ');
    expect(asked.output).toContain('teachers, учителя: выдано 3 кода, использовано 1');
    expect(asked.output).toContain(
      path.join('store', 'codes', `${TERM} teachers учителя 1–3.html`),
    );
    expect(asked.output).toContain('Ничего не удалено');
    const done = run('purge', '--term', TERM, '--yes');
    expect(done.status).toBe(0);
    expect(done.output).toContain(
      `Удалено за ${TERM}: 4 ответа, 2 кода без ответа. Осталось: 1 ответ.`,
    );
    expect(await withStore((store) => store.holdings())).toEqual([
      { survey: 'parents', term: TERM, answers: 1, notExported: 1 },
    ]);
    expect(run('codes', '--survey', 'teachers', '--term', TERM, '--list').output).toContain(
      'выданных кодов в хранилище нет',
    );
  });

  it('`purge` deletes no answer that the files do not have, unless it is told to', async () => {
    run('export');
    await rm(path.join(root, `data/${TERM}/responses/parents.csv`));
    const { status, output } = run('purge', '--term', TERM, '--yes');
    expect(status).toBe(1);
    expect(output).toContain('из них нет в файле 1 ответ');
    expect(output).toContain('npm run export -- --all');
    expect(await withStore((store) => store.holdings())).toHaveLength(1);
    const done = run('purge', '--term', TERM, '--yes', '--also-missing');
    expect(done.output).toContain('1 ответ, 0 кодов без ответа. Осталось: 0 ответов');
    expect(done.status).toBe(0);
  });

  it('`purge` refuses while answers may still arrive', async () => {
    const file = path.join(root, 'data/school.yaml');
    const school = await readFile(file, 'utf8');
    await writeFile(file, school.replaceAll(/(closes|to): 2026-05/g, '$1: 2099-05'));
    const { status, output } = run('purge', '--term', NEWEST, '--yes');
    await writeFile(file, school);
    expect(status).toBe(1);
    expect(output).toContain('могут приходить');
  });

  it.each([
    ['codes', [], 'КОД-01'],
    ['import', [], 'ИМП-01'],
    ['import', ['net.json'], 'ИМП-02'],
    ['import', ['README.md'], 'ИМП-03'],
    ['export', ['--term', '1999-2000-1'], 'ВЫГ-01'],
    ['receipt', [], 'КВИ-01'],
    ['purge', [], 'УДЛ-01'],
    ['purge', ['--terms', TERM], 'ПРГ-02'],
  ])('`%s` with %j is refused with what to do and the code %s', (command, args, code) => {
    const { status, output } = run(command, ...args);
    expect(status).toBe(1);
    expect(output).toContain(`[${code}]`);
    expect(output).toContain('Что сделать: ');
    expect(output).not.toMatch(/^\s+at /mu);
  });

  it('say in words that the database does not answer', () => {
    const env = { DATABASE_URL: 'postgres://vsoko@127.0.0.1:9/no' };
    const { status, output } = runCommand('export', root, [], env);
    expect(status).toBe(1);
    expect(output).toContain('База данных из DATABASE_URL не отвечает');
  });
});
