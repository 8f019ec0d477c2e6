import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { categories } from '../../src/catalogue/catalogue.ts';
import { exportSurvey } from '../../src/collector/export/exportSurvey.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { Store } from '../../src/collector/store/store.ts';
import { diskFolder } from '../../src/ingest/diskFolder.ts';
import { loadSchool } from '../../src/ingest/loadSchool.ts';
import { ProblemLog } from '../../src/kit/problemLog.ts';
import { readSurvey } from '../../src/survey/readSurvey.ts';
import type { Survey } from '../../src/survey/survey.ts';
import { copyDemoSettings, removeSchool } from '../school/copySchool.ts';
import { answersOf, keyOf } from './storeAdapters.ts';

const TERM = '2025-2026-2';
const FILE = `data/${TERM}/responses/partners.csv`;

/** The survey of partners: nine scales and one question in free words, `improve`. */
describe('the export of answers', () => {
  let root: string;
  let store: Store;
  let survey: Survey;

  beforeEach(async () => {
    root = copyDemoSettings();
    const json: unknown = JSON.parse(
      await readFile(path.join(root, 'surveys/partners.json'), 'utf8'),
    );
    const read = readSurvey('partners', json, new ProblemLog());
    if (read === undefined) throw new Error('surveys/partners.json is broken');
    survey = read;
    store = await openStore({ root });
  });
  afterEach(async () => {
    await store.close();
    removeSchool(root);
  });

  const words = (): string =>
    survey.questions.find(({ kind }) => kind === 'text')?.name ?? 'no question in words';
  const scale = (): string =>
    survey.questions.find(({ kind }) => kind === 'scale')?.name ?? 'no scale';

  async function keep(
    number: number,
    cells: readonly (readonly [string, string])[],
  ): Promise<void> {
    await store.keep(answersOf(number, { survey: 'partners', cells: new Map(cells) }));
  }

  async function run(all = false, log = new ProblemLog()) {
    return exportSurvey({ root, store, survey, term: TERM, all, log });
  }

  const text = async (): Promise<string> => readFile(path.join(root, FILE), 'utf8');
  const put = async (content: string | Uint8Array): Promise<void> => {
    await mkdir(path.join(root, path.dirname(FILE)), { recursive: true });
    await writeFile(path.join(root, FILE), content);
  };

  it('is a file that a Russian Excel opens: BOM, semicolons, CRLF, quotes where they are needed', async () => {
    await keep(1, [[words(), 'две строки\nи «;»']]);
    expect(await run()).toEqual({ file: FILE, added: 1, rows: 1 });
    const content = await text();
    expect(content.startsWith('\uFEFFresponse_id;submitted_at;')).toBe(true);
    expect(content).toContain(`\r\n${keyOf(1)};2026-04-20;`);
    expect(content).toContain('"две строки\nи «;»"');
    expect(content.endsWith('\r\n')).toBe(true);
  });

  it('is in the order of ids, which is random, and the same bytes when it is run again', async () => {
    for (let number = 0; number < 700; number += 1) await keep(number, [[scale(), '4']]);
    await run();
    const content = await text();
    const ids = content
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';', 1)[0]);
    expect(ids).toEqual(Array.from({ length: 700 }, (_, number) => keyOf(number)).sort());
    const { mtimeMs } = await stat(path.join(root, FILE));
    expect(await run()).toEqual({ file: FILE, added: 0, rows: 700 });
    expect(await run(true)).toEqual({ file: FILE, added: 0, rows: 700 });
    expect(await text()).toBe(content);
    expect((await stat(path.join(root, FILE))).mtimeMs).toBe(mtimeMs);
  });

  it('is read by the ingest without a word, every row of it', async () => {
    for (let number = 0; number < 20; number += 1) {
      await keep(number, [
        [scale(), String((number % 5) + 1)],
        [words(), "'=1+1"],
      ]);
    }
    await run();
    const { log, files } = await loadSchool(diskFolder(root), categories);
    expect(log.groups().filter(({ file }) => file === FILE)).toEqual([]);
    expect(files.map(({ file, rows, accepted }) => [file, rows, accepted])).toEqual([
      [FILE, 20, 20],
    ]);
  });

  it('marks what it wrote, and only that', async () => {
    await keep(1, [[scale(), '4']]);
    await store.keep(answersOf(2, { survey: 'partners', term: '2025-2026-1' }));
    await run();
    const left = (await store.holdings()).map(({ term, notExported }) => [term, notExported]);
    expect(left).toEqual([
      ['2025-2026-1', 1],
      [TERM, 0],
    ]);
  });

  it('keeps the rows that are there, in whatever encoding and under whatever headers, and corrected cells', async () => {
    const title = survey.questions.find(({ name }) => name === words())?.title ?? '';
    const lines = [
      ['Номер ответа', 'Дата ответа', title, 'Заметка школы'],
      ['old-2', '21.04.2026', 'столовая', 'да'],
      [keyOf(1), '20.04.2026', 'исправлено', ''],
      ['', '22.04.2026', 'без номера', ''],
    ];
    const content = lines.map((line) => `${line.join(';')}\r\n`).join('');
    await put(toWindows1251(content));
    await keep(1, [[words(), 'с фамилией']]);
    await keep(2, [[words(), 'новое']]);
    expect(await run()).toEqual({ file: FILE, added: 1, rows: 4 });
    const [header = '', ...rows] = (await text()).trimEnd().split('\r\n');
    expect(header.split(';').at(-1)).toBe('Заметка школы');
    const byId = new Map(rows.map((row) => [row.split(';')[0], row]));
    expect(byId.get('old-2')).toMatch(/;21\.04\.2026;.*столовая.*;да$/);
    expect(byId.get(keyOf(1))).toContain('исправлено');
    expect(byId.get(keyOf(2))).toContain('новое');
    expect(rows.at(-1)).toContain('без номера');
    const again = await text();
    await run();
    expect(await text()).toBe(again);
  });

  it('does not bring back a row that the school deleted, unless it is asked for all', async () => {
    await keep(1, [[words(), 'спам']]);
    await keep(2, [[words(), 'ответ']]);
    await run();
    const whole = await text();
    await put(
      whole
        .split('\r\n')
        .filter((line) => !line.startsWith(keyOf(1)))
        .join('\r\n'),
    );
    await keep(3, [[words(), 'позже']]);
    expect(await run()).toMatchObject({ added: 1, rows: 2 });
    expect(await text()).not.toContain('спам');
    expect(await run(true)).toMatchObject({ added: 1, rows: 3 });
    expect(await text()).toContain('спам');
  });

  it('writes everything anew where the file is gone', async () => {
    await keep(1, [[scale(), '4']]);
    await run();
    const content = await text();
    await rm(path.join(root, FILE));
    expect(await run()).toMatchObject({ added: 1, rows: 1 });
    expect(await text()).toBe(content);
  });

  it('leaves a file alone that it can not read whole, and exports nothing', async () => {
    const broken = `response_id;submitted_at;${scale()}\r\na;2026-04-20;4\r\nb;2026-04-20;"4\r\n`;
    await put(broken);
    await keep(1, [[scale(), '4']]);
    const log = new ProblemLog();
    expect(await run(false, log)).toBeUndefined();
    expect(log.groups().length).toBeGreaterThan(0);
    expect(await text()).toBe(broken);
    expect((await store.holdings())[0]?.notExported).toBe(1);
  });

  it('leaves no half file and the old one in place when the disk fails', async () => {
    await keep(1, [[scale(), '4']]);
    // A folder in the place of the file: it can not be replaced.
    await mkdir(path.join(root, FILE), { recursive: true });
    await expect(run()).rejects.toThrow();
    expect(await readdir(path.join(root, path.dirname(FILE)))).toEqual(['partners.csv']);
    expect((await store.holdings())[0]?.notExported).toBe(1);
  });

  it('keeps answers to a question that the survey no longer has', async () => {
    await keep(1, [['asked_before', '4']]);
    await run();
    const [header = '', row = ''] = (await text()).split('\r\n');
    expect(header.split(';').at(-1)).toBe('asked_before');
    expect(row.split(';').at(-1)).toBe('4');
  });
});

/** Russian letters, and signs that are the same in ASCII. */
function toWindows1251(content: string): Uint8Array {
  return Uint8Array.from(content, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 128) return code;
    if (sign === 'ё') return 0xb8;
    if (sign === '«' || sign === '»' || sign === '№')
      return sign === '«' ? 0xab : sign === '»' ? 0xbb : 0xb9;
    return code - 0x410 + 0xc0;
  });
}
