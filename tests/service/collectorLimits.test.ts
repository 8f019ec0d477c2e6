import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCodeHash, fastHash } from '../../src/collector/codes/codeHash.ts';
import { makeCodes, renderCode } from '../../src/collector/codes/makeCodes.ts';
import { createLimits, usualCeilings } from '../../src/collector/limits.ts';
import { refusalOf, startCollector, storedOf, submissionOf } from './testCollector.ts';
import type { TestCollector } from './testCollector.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(async () => {
  await collector.close();
});

const send = (survey: string, submission: unknown): Promise<Response> =>
  collector.send(survey, submission);

describe('a survey with codes', () => {
  const [code = '', other = ''] = makeCodes(2, randomBytes);
  beforeEach(async () => {
    const batch = { survey: 'teachers', term: '2025-2026-2', group: 'учителя' };
    const hash = createCodeHash(await collector.store.codeSalt());
    await collector.store.addCodes(batch, [await hash('teachers', '2025-2026-2', code)]);
  });
  const sendCode = (typed?: string): Promise<Response> =>
    send('teachers', submissionOf(typed === undefined ? {} : { code: typed }));

  it('takes one answer set per code, however it is typed', async () => {
    expect((await sendCode(` ${renderCode(code).toLowerCase()} `)).status).toBe(201);
    expect(await refusalOf(sendCode(code))).toMatchObject({ status: 409, code: 'code-spent' });
    expect(await storedOf(collector.store, 'teachers')).toHaveLength(1);
  });

  it('tells a missing code, a mistyped one and one that was not handed out apart', async () => {
    const wrong = code.slice(0, -1) + (code.endsWith('A') ? 'C' : 'A');
    expect(await refusalOf(sendCode())).toMatchObject({ status: 422, code: 'code-needed' });
    expect(await refusalOf(sendCode(wrong))).toMatchObject({ status: 422, code: 'code-mistyped' });
    expect(await refusalOf(sendCode(other))).toMatchObject({ status: 409, code: 'code-spent' });
  });

  it('does not spend a code on answers that are refused', async () => {
    await send('teachers', submissionOf({ code, answers: { canteen: '9' } }));
    expect((await sendCode(code)).status).toBe(201);
  });

  it('answers a repeated set with its receipt, though its code is spent', async () => {
    const submission = submissionOf({ code });
    expect((await send('teachers', submission)).status).toBe(201);
    expect((await send('teachers', submission)).status).toBe(200);
  });

  describe('of which many come that are not there', () => {
    const ceiling = (points: number) => ({ points, duration: 600 });
    const ceilings = { ...usualCeilings, answers: ceiling(2), tries: ceiling(99) };
    beforeEach(async () => {
      await collector.close();
      const lateLookUps = { points: 1, duration: 3 };
      const limits = { ...ceilings, wrongCodes: ceiling(3), lookUps: ceiling(5), lateLookUps };
      collector = await startCollector({
        limits: createLimits(randomBytes(32), limits),
        codeHash: (...one) => Promise.resolve(fastHash(...one)),
      });
      const batch = { survey: 'teachers', term: '2025-2026-2', group: 'учителя' };
      await collector.store.addCodes(batch, [
        fastHash('teachers', '2025-2026-2', code),
        fastHash('teachers', '2025-2026-2', other),
      ]);
    });
    const guess = async (times: number): Promise<readonly number[]> => {
      const statuses: number[] = [];
      for (const wrong of makeCodes(times, randomBytes)) {
        statuses.push((await sendCode(wrong)).status);
      }
      return statuses;
    };

    it('lets a right one of the same address pass, before and after the wrong ones are told to wait', async () => {
      expect(await guess(3)).toEqual([409, 409, 409]);
      expect((await sendCode(code)).status).toBe(201);
      expect(await guess(1)).toEqual([429]);
      expect((await sendCode(other)).status).toBe(201);
    });

    it('looks up one in a while after the ceiling of the address: the right one when it comes again', async () => {
      expect(await guess(7)).toEqual([409, 409, 409, 429, 429, 429, 429]);
      const refused = await sendCode(code);
      const wait = Number(refused.headers.get('retry-after'));
      expect(refused.status).toBe(429);
      expect(wait).toBeLessThanOrEqual(3);
      expect(await storedOf(collector.store, 'teachers')).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      expect((await sendCode(code)).status).toBe(201);
    });
  });

  it('tells the device to come again where too many codes wait to be looked up', async () => {
    await collector.close();
    collector = await startCollector({ codeHash: () => Promise.resolve(undefined) });
    const refused = await sendCode(code);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
  });
});

describe('a crowd behind one address', () => {
  it('of thirty that send at once passes', async () => {
    const replies = await Promise.all(
      Array.from({ length: 30 }, () => send('parents', submissionOf())),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
  });

  it('that does not end is a script: 429 that says when, and other addresses still pass', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 310; sent += 10) {
      const replies = await Promise.all(
        Array.from({ length: 10 }, () => send('parents', submissionOf({ answers: {} }))),
      );
      statuses.push(...replies.map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 422)).toHaveLength(300);
    const refused = await send('parents', submissionOf());
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
    const elsewhere = { 'x-test-address': '192.0.2.7' };
    expect((await collector.send('parents', submissionOf(), elsewhere)).status).toBe(201);
  });
});
