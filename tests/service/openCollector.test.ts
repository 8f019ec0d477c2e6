import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLazyCollector } from '../../src/collector/lazyCollector.ts';
import { openCollector } from '../../src/collector/openCollector.ts';
import type { Report } from '../../src/collector/report.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { Refusal, SavedAnswers } from '../../src/form/submission.ts';
import { copyDemoSchool, removeSchool } from '../school/copySchool.ts';
import { runCommand } from '../school/runCommand.ts';
import { storedOf } from './testCollector.ts';

let root = '';
let now = new Date('2026-04-25T09:00:00Z');
beforeEach(() => {
  root = copyDemoSchool();
  now = new Date('2026-04-25T09:00:00Z');
});
afterEach(() => {
  removeSchool(root);
});

const submission = (answers: object) => ({
  id: randomUUID(),
  filled: '2026-04-25',
  seconds: 60,
  answers,
});
const requestOf = (answers: object): Request =>
  new Request('http://school.test/api/responses/parents', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission(answers)),
  });
const open = () => openCollector({ root, now: () => now });

function changeSchoolFile(from: RegExp, to: string): void {
  const file = path.join(root, 'data/school.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe("the collector of a school's folder", () => {
  it('takes what its pages offer: the classes of the term, and no others', async () => {
    const { collect, close } = await open();
    const taken = await collect(requestOf({ quality_overall: '4', class: '5А' }), '192.0.2.1');
    const refused = await collect(requestOf({ class: '5Ж' }), '192.0.2.1');
    await close();
    expect([taken.status, refused.status]).toEqual([201, 422]);
    const store = await openStore({ root });
    expect(await storedOf(store)).toMatchObject([{ term: '2025-2026-2', day: '2026-04-25' }]);
    await store.close();
  });

  it('keeps the survey as it was asked when the first answer of a term is stored', async () => {
    const kept = path.join(root, 'data/2025-2026-2/surveys/parents.json');
    const { collect, close } = await open();
    await collect(requestOf({ canteen: '9' }), '192.0.2.1');
    expect(existsSync(kept)).toBe(false);
    await collect(requestOf({ canteen: '4' }), '192.0.2.1');
    const asked = readFileSync(path.join(root, 'surveys/parents.json'));
    await expect.poll(() => existsSync(kept)).toBe(true);
    expect(readFileSync(kept)).toEqual(asked);
    await close();
  });

  it('tells of a failure and takes the answer all the same', async () => {
    // A file where the folder of definitions should be made.
    writeFileSync(path.join(root, 'data/2025-2026-2/surveys'), '');
    const told: string[] = [];
    const report: Report = ({ what }) => void told.push(what);
    const { collect, close } = await openCollector({ root, now: () => now, report });
    const reply = await collect(requestOf({ canteen: '4' }), '192.0.2.1');
    expect(reply.status).toBe(201);
    await expect.poll(() => told).toEqual(['not-kept']);
    await close();
  });

  it('reads new dates within a minute, and keeps the old ones while the file is broken', async () => {
    const { collect, close } = await open();
    const statusLater = async (): Promise<number> => {
      now = new Date(now.getTime() + 61_000);
      await collect(requestOf({ canteen: '4' }), '192.0.2.1'); // the first request after a minute has it read
      await expect
        .poll(async () => (await collect(requestOf({ canteen: '4' }), '192.0.2.1')).status)
        .toBe(409);
      return (await collect(requestOf({ canteen: '4' }), '192.0.2.1')).status;
    };
    changeSchoolFile(/demonstration: true/, 'demonstration: false');
    changeSchoolFile(/closes: 2026-05-10/g, 'closes: 2026-04-24');
    expect(await statusLater()).toBe(409);
    changeSchoolFile(/terms:/, 'terms: [');
    expect(await statusLater()).toBe(409);
    await close();
  });

  it('answers 503 while its folder is broken, and takes answers once it is mended', async () => {
    changeSchoolFile(/terms:/, 'termes:');
    const told: string[] = [];
    const { collect, close } = createLazyCollector(open, ({ what }) => void told.push(what));
    const reply = await collect(requestOf({ canteen: '4' }), '192.0.2.1');
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '30']);
    expect(((await reply.json()) as Refusal).code).toBe('not-stored');
    const form = new Request(requestOf({}), { headers: { accept: 'text/html' } });
    const page = await collect(form, '192.0.2.1');
    expect([page.status, await page.text()]).toEqual([503, expect.stringMatching(/^<!doctype/)]);
    expect(told).toEqual(['not-opened', 'not-opened']);
    changeSchoolFile(/termes:/, 'terms:');
    expect((await collect(requestOf({ canteen: '4' }), '192.0.2.1')).status).toBe(201);
    await close();
  });
});

describe('npm run import', () => {
  const save = (sets: readonly object[], survey = 'parents'): string => {
    const file = path.join(root, 'ответы.json');
    const saved = { format: 'vsoko-answers-1', survey, sets } satisfies Record<
      keyof SavedAnswers,
      unknown
    >;
    writeFileSync(file, JSON.stringify(saved));
    return file;
  };
  const stored = async () => {
    const store = await openStore({ root });
    const all = await storedOf(store);
    await store.close();
    return all;
  };

  it('stores the sets of a saved file once, and writes nothing without a yes', async () => {
    const file = save([submission({ canteen: '4' }), submission({ canteen: '5' })]);
    const asked = runCommand('import', root, [file]);
    expect([asked.status, (await stored()).length]).toEqual([1, 0]);
    expect(asked.output).toContain('годных — 2 ответа');
    expect(runCommand('import', root, [file, '--yes']).output).toContain('Записано новых: 2');
    expect(runCommand('import', root, [file, '--yes']).output).toContain('Уже были: 2');
    expect(await stored()).toHaveLength(2);
  });

  it('names what it does not take and stores the rest', async () => {
    const file = save([submission({ canteen: '4' }), submission({ canteen: '9' }), { id: 'x' }]);
    const { status, output } = runCommand('import', root, [file, '--yes']);
    expect(status).toBe(1);
    expect(output).toContain('№ 2: Питание в школе');
    expect(output).toContain('№ 3: ');
    expect(await stored()).toHaveLength(1);
  });

  it('tells other files and other surveys apart', () => {
    expect(runCommand('import', root, [path.join(root, 'data/school.yaml')]).output).toContain(
      'не ответы с устройства',
    );
    expect(runCommand('import', root, [save([], 'strangers')]).output).toContain('«strangers»');
    expect(runCommand('import', root, ['нет.json']).output).toContain('не открывается');
    expect(runCommand('import', root).output).toContain('Не назван файл');
  });
});
