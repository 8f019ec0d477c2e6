import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CollectorProblem } from '../../src/collector/report.ts';
import { isReceipt } from '../../src/collector/receipt.ts';
import type { Receipt } from '../../src/form/submission.ts';
import { refusalOf, startCollector, storedOf, submissionOf, today } from './testCollector.ts';
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

describe('an answer set', () => {
  it('is on the disk when 201 comes, with its day and nothing finer', async () => {
    const reply = await send('parents', submissionOf());
    expect(reply.status).toBe(201);
    const [stored, ...others] = await storedOf(collector.store);
    expect(others).toEqual([]);
    expect(stored).toMatchObject({ survey: 'parents', term: '2025-2026-2', day: today });
    expect([...(stored?.cells ?? [])]).toEqual([
      ['canteen', '4'],
      ['clubs', 'chess|choir'],
    ]);
  });

  it('that comes again is stored once and gets the same receipt with 200', async () => {
    const submission = submissionOf();
    const first = await send('parents', submission);
    const again = await send('parents', submission);
    expect([first.status, again.status]).toEqual([201, 200]);
    const { receipt } = (await first.json()) as Receipt;
    expect(await again.json()).toEqual({ receipt });
    expect(isReceipt(await collector.store.receiptKey(), 'parents', receipt)).toBe(true);
    expect(await storedOf(collector.store)).toHaveLength(1);
  });

  it('with the id of other answers is refused with 409, and those stay', async () => {
    const id = randomUUID();
    await send('parents', submissionOf({ id, answers: { canteen: '4' } }));
    const others = submissionOf({ id, answers: { canteen: '1' } });
    expect(await refusalOf(send('parents', others))).toMatchObject({
      status: 409,
      code: 'id-taken',
    });
    const stored = await storedOf(collector.store);
    expect(stored.map(({ cells }) => [...cells])).toEqual([[['canteen', '4']]]);
  });

  it('that comes twenty times at once is stored once', async () => {
    const submission = submissionOf();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => send('parents', submission)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 19 }, () => 200),
      201,
    ]);
    expect(await storedOf(collector.store)).toHaveLength(1);
  });

  it('is taken with a slash at the end of the address and below a folder', async () => {
    const body = JSON.stringify(submissionOf());
    const headers = { 'content-type': 'application/json' };
    for (const address of ['/api/responses/parents/', '/vsoko/api/responses/parents']) {
      const reply = await fetch(collector.origin + address, { method: 'POST', headers, body });
      expect(reply.status).toBeLessThan(202);
    }
  });

  it('tells nothing of the device: only key, survey, term, day and answers are stored', async () => {
    await collector.send('parents', submissionOf(), { 'user-agent': 'Old phone', cookie: 'a=1' });
    const [stored] = await storedOf(collector.store);
    expect(Object.keys(stored ?? {}).sort()).toEqual(['cells', 'day', 'key', 'survey', 'term']);
  });

  it('keeps an answer that Excel would run as text, and minus five as it is', async () => {
    for (const why of ['=1+1', '-5', '-5+1']) {
      await send('parents', submissionOf({ answers: { canteen: '1', why } }));
    }
    const stored = await storedOf(collector.store);
    expect(stored.map(({ cells }) => cells.get('why')).sort()).toEqual(["'-5+1", "'=1+1", '-5']);
  });

  it('leaves out what was answered to a question that was hidden again', async () => {
    await send('parents', submissionOf({ answers: { canteen: '5', why: 'остыло' } }));
    const [stored] = await storedOf(collector.store);
    expect([...(stored?.cells.keys() ?? [])]).toEqual(['canteen']);
  });
});

describe('what is refused', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ['no JSON', '{"id":'],
    ['JSON that is no answer set', []],
    ['an id that is no UUID v4', submissionOf({ id: '1' })],
    ['a day that the calendar does not have', submissionOf({ filled: '2026-02-30' })],
    ['answers that are a list', submissionOf({ answers: ['4'] })],
    ['an answer that is a number', submissionOf({ answers: { canteen: 4 } })],
    ['nesting without end', '['.repeat(60_000)],
  ];
  it.each(broken)('%s: 400', async (_, body) => {
    expect(await refusalOf(send('parents', body))).toMatchObject({
      status: 400,
      code: 'not-readable',
    });
  });

  it('another kind of body: 400', async () => {
    const reply = collector.send('parents', 'canteen: 4', { 'content-type': 'text/plain' });
    expect(await refusalOf(reply)).toMatchObject({ status: 400, code: 'not-readable' });
  });

  it('bytes that are no UTF-8: 400', async () => {
    const reply = fetch(`${collector.origin}/api/responses/parents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"answers":{"why":"\xff"}}', 'latin1'),
    });
    expect(await refusalOf(reply)).toMatchObject({ status: 400 });
  });

  it('an unknown survey: 404, whatever its name is', async () => {
    for (const survey of ['strangers', '__proto__', 'constructor', '..%2f..%2fetc', '%ff']) {
      expect(await refusalOf(send(survey, submissionOf()))).toMatchObject({
        status: 404,
        code: 'unknown-survey',
      });
    }
  });

  it('anything but POST: 405 with what is allowed', async () => {
    const reply = await fetch(`${collector.origin}/api/responses/parents`);
    expect(reply.status).toBe(405);
    expect(reply.headers.get('allow')).toBe('POST');
  });

  it('a survey that is closed, or not open yet: 409 with the day', async () => {
    const closed = await refusalOf(send('closed', submissionOf()));
    expect(closed).toMatchObject({ status: 409, code: 'closed' });
    expect(closed.message).toContain('20 марта 2026');
    const coming = await refusalOf(send('coming', submissionOf()));
    expect(coming.message).toContain('20 мая 2026');
  });

  it('a body that is announced too large, or grows too large: 413', async () => {
    const long = submissionOf({ answers: { canteen: '1', why: 'я'.repeat(40_000) } });
    expect(await refusalOf(send('parents', long))).toMatchObject({
      status: 413,
      code: 'too-large',
    });
    // No length is announced of a stream: the collector stops reading by itself.
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(16 * 1024).fill(32));
      },
    });
    const reply = await fetch(`${collector.origin}/api/responses/parents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(reply.status).toBe(413);
  });

  it('bad answers: 422 that names each question by its title', async () => {
    const answers = { canteen: '6', clubs: ['chess', 'judo'], why: 'a', stranger: 'x' };
    const refusal = await refusalOf(send('parents', submissionOf({ answers })));
    expect(refusal).toMatchObject({ status: 422, code: 'invalid-answers' });
    expect(refusal.errors?.map(({ question, title }) => [question, title])).toEqual([
      ['', ''],
      ['canteen', 'Питание'],
      ['clubs', 'Кружки'],
    ]);
  });

  it('a required question without an answer: 422', async () => {
    const refusal = await refusalOf(
      send('parents', submissionOf({ answers: { clubs: ['choir'] } })),
    );
    expect(refusal.errors?.map(({ question }) => question)).toEqual(['canteen']);
  });

  it('words without end: 422 with the length that fits', async () => {
    const answers = { canteen: '1', why: 'я'.repeat(2001) };
    const refusal = await refusalOf(send('parents', submissionOf({ answers })));
    expect(refusal.errors?.[0]?.message).toContain('2\u00A0000');
  });

  it('a filled trap: 400; a form filled in two seconds: 429 that says when', async () => {
    expect(await refusalOf(send('parents', submissionOf({ trap: 'http://spam' })))).toMatchObject({
      status: 400,
      code: 'trapped',
    });
    const fast = await send('parents', submissionOf({ seconds: 2.9 }));
    expect([fast.status, fast.headers.get('retry-after')]).toEqual([429, '5']);
  });

  it('nothing of it is stored', async () => {
    await send('parents', submissionOf({ answers: { canteen: '6' } }));
    await send('parents', submissionOf({ trap: 'x' }));
    await send('closed', submissionOf());
    expect(await collector.store.holdings()).toEqual([]);
  });

  it('what the disk does not take: 503 that says when, so that the device keeps it', async () => {
    const told: CollectorProblem[] = [];
    const error = new Error('disk is full');
    const away = await startCollector({
      store: { ...collector.store, keep: () => Promise.reject(error) },
      report: (problem) => void told.push(problem),
    });
    const reply = await away.send('parents', submissionOf());
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '30']);
    expect(told).toEqual([{ what: 'not-stored', error }]);
    await away.close();
  });
});

describe('a day', () => {
  const dayOf = async (survey: string, filled: string): Promise<string | undefined> => {
    await send(survey, submissionOf({ filled }));
    return (await storedOf(collector.store, survey))[0]?.day;
  };

  it('is the one on which the form was filled, though it arrived later', async () => {
    expect(await dayOf('parents', '2026-04-21')).toBe('2026-04-21');
  });

  it('is taken for two weeks after closing, if it was before closing', async () => {
    expect(await dayOf('lately', '2026-04-15')).toBe('2026-04-15');
    expect(await refusalOf(send('lately', submissionOf({ filled: '2026-04-16' })))).toMatchObject({
      code: 'closed',
    });
  });

  it('of a clock that runs ahead is today', async () => {
    expect(await dayOf('parents', '2031-01-01')).toBe(today);
  });
});
