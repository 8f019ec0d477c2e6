import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCodes } from '../../src/collector/codes/makeCodes.ts';
import { createLimits, usualCeilings } from '../../src/collector/limits.ts';
import { startCollector, storedOf } from './testCollector.ts';
import type { TestCollector } from './testCollector.ts';

const built =
  '<!doctype html><html lang="ru"><head><title>Опрос — Школа</title></head><body><header>Шапка</header><main><!--form--><form></form><!--/form--></main></body></html>';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startCollector({ page: () => Promise.resolve(built) });
});
afterEach(async () => {
  await collector.close();
});

type Fields = readonly (readonly [string, string])[];
const good: Fields = [
  ['_site', ''],
  ['canteen', '2'],
  ['clubs', 'choir'],
  ['clubs', 'chess'],
  ['why', 'Остыло'],
];

async function pageOf(survey: string, fields: Fields): Promise<{ status: number; page: string }> {
  const reply = await collector.post(survey, fields);
  return { status: reply.status, page: await reply.text() };
}

/** The id that a page sends with its form. */
function idIn(page: string): string | undefined {
  return /name="_id" value="([^"]+)"/.exec(page)?.[1];
}

describe('a page without a script', () => {
  it('is asked to check what was given first, and nothing is stored yet', async () => {
    const { status, page } = await pageOf('parents', good);
    expect(status).toBe(200);
    expect(page).toContain('Проверьте ответы');
    expect(page).toContain('Остыло');
    expect(page).toContain('Шапка');
    expect(await storedOf(collector.store)).toEqual([]);
  });

  it('is thanked with a receipt when it sends the checked answers, twice pressed once stored', async () => {
    const { page } = await pageOf('parents', good);
    const again: Fields = [['_id', idIn(page) ?? ''], ...good];
    const first = await pageOf('parents', again);
    const second = await pageOf('parents', again);
    expect([first.status, second.status]).toEqual([201, 200]);
    const receipt = /[ACEHKMPTXY246789]{4}(?:-[ACEHKMPTXY246789]{4}){3}/.exec(first.page)?.[0];
    expect(receipt).toBeDefined();
    expect(second.page).toContain(receipt);
    const stored = await storedOf(collector.store);
    expect(stored.map(({ cells }) => [...cells])).toEqual([
      [
        ['canteen', '2'],
        ['clubs', 'chess|choir'],
        ['why', 'Остыло'],
      ],
    ]);
  });

  it('that comes back and sends changed answers is told that the first ones stay', async () => {
    const { page } = await pageOf('parents', good);
    const id = ['_id', idIn(page) ?? ''] as const;
    await pageOf('parents', [id, ...good]);
    const changed = await pageOf('parents', [id, ['canteen', '5']]);
    expect(changed.status).toBe(409);
    expect(changed.page).toContain('изменить сохранённое нельзя');
    expect(changed.page).not.toContain('<form');
    expect(await storedOf(collector.store)).toHaveLength(1);
  });

  it('gets the form back with the errors named and everything that was given', async () => {
    const { status, page } = await pageOf('parents', [
      ['clubs', 'choir'],
      ['why', 'Остыло'],
    ]);
    expect(status).toBe(422);
    expect(page).toContain('<title>Ответы не отправлены: Опрос');
    expect(page).toContain('href="#f-canteen"');
    expect(page).toMatch(/value="choir"[^>]* checked/);
    expect(page).toContain('Остыло');
  });

  it('keeps its id while it is being mended', async () => {
    const id = randomUUID();
    const { page } = await pageOf('parents', [
      ['_id', id],
      ['clubs', 'choir'],
    ]);
    expect(idIn(page)).toBe(id);
  });

  it('never gets back as HTML what was typed', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    for (const fields of [
      [...good, ['why', attack]],
      [['canteen', attack]],
      [[attack, '1']],
      [
        ['_id', attack],
        ['canteen', '1'],
      ],
      [
        ['_code', attack],
        ['canteen', '1'],
      ],
    ] as const) {
      for (const survey of ['parents', 'teachers']) {
        const reply = await collector.post(survey, fields);
        const page = await reply.text();
        expect(page).not.toMatch(/<script|<img/);
        expect(reply.headers.get('content-security-policy')).not.toContain('script-src');
      }
    }
  });

  it('is told of a code that is missing, mistyped or spent beside its field, answers kept', async () => {
    const [unknown = ''] = makeCodes(1, randomBytes);
    for (const [code, words] of [
      ['', 'Нужен код'],
      [unknown.slice(1), 'опечатка'],
    ] as const) {
      const { status, page } = await pageOf('teachers', [...good, ['_code', code]]);
      expect(status).toBe(422);
      expect(page).toContain('href="#f-_code"');
      expect(page).toContain(words);
      expect(page).toContain('Остыло');
    }
    const spent = await pageOf('teachers', [['_id', randomUUID()], ...good, ['_code', unknown]]);
    expect(spent.status).toBe(409);
    expect(spent.page).toContain('уже использован или не выдавался');
  });

  it('that has to wait gets back what was typed', async () => {
    const ceilings = { ...usualCeilings, answers: { points: 1, duration: 60 } };
    const busy = await startCollector({ limits: createLimits(randomBytes(32), ceilings) });
    await busy.post('parents', good);
    const reply = await busy.post('parents', good);
    const page = await reply.text();
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '60']);
    expect(page).toContain('Через 1 минуту');
    expect(page).toContain('Остыло');
    await busy.close();
  });

  it('of a closed survey and of none at all gets a page that says so', async () => {
    const closed = await pageOf('closed', good);
    expect(closed.status).toBe(409);
    expect(closed.page).toContain('20 марта 2026');
    const none = await pageOf('strangers', good);
    expect(none.status).toBe(404);
    expect(none.page).toMatch(/^<!doctype html>/);
  });

  it('with a filled trap or too many words is not taken', async () => {
    expect((await pageOf('parents', [...good, ['_site', 'http://spam']])).status).toBe(400);
    expect((await pageOf('parents', [['why', 'я'.repeat(70_000)]])).status).toBe(413);
  });

  it('with a broken id is not taken: what would be stored could be stored twice', async () => {
    expect((await pageOf('parents', [['_id', '1'], ...good])).status).toBe(400);
  });
});
