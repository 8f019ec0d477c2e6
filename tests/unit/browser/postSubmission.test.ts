import { afterEach, describe, expect, it, vi } from 'vitest';
import { postSubmission } from '../../../src/browser/postSubmission.ts';

const submission = { id: 'a', filled: '2026-04-25', seconds: 60, answers: {} };
const now = Date.UTC(2026, 3, 25, 12);

afterEach(() => {
  vi.unstubAllGlobals();
});

function post(status: number, body: string, headers: Record<string, string> = {}) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, headers })));
  return postSubmission('https://school.test/api/responses/parents', submission, () => now);
}

describe('a try to send', () => {
  it('has arrived only when the collector says so with a receipt', async () => {
    const receipt = JSON.stringify({ receipt: 'K7XM-4TPA-2HCE-9MKP' });
    const arrived = { kind: 'arrived', receipt: 'K7XM-4TPA-2HCE-9MKP' };
    expect(await post(201, receipt)).toEqual(arrived);
    expect(await post(200, receipt)).toEqual(arrived);
    // The page of a network that wants to be logged in to.
    expect(await post(200, '<html>Войдите в сеть</html>')).toEqual({ kind: 'unreachable' });
    expect(await post(200, '{}')).toEqual({ kind: 'unreachable' });
  });

  it('is refused only by the collector itself', async () => {
    const refusal = { code: 'closed', message: 'Опрос закрыт.' };
    expect(await post(409, JSON.stringify(refusal))).toEqual({ kind: 'refused', refusal });
    expect(await post(404, '<html>Нет такой страницы</html>')).toEqual({ kind: 'unreachable' });
  });

  it('is put off when the server is busy or ill, for as long as it asks', async () => {
    const refusal = JSON.stringify({ code: 'too-many', message: 'Много.' });
    expect(await post(429, refusal, { 'retry-after': '5' })).toEqual({
      kind: 'later',
      pause: 5000,
    });
    expect(await post(503, refusal, { 'retry-after': 'Sat, 25 Apr 2026 12:01:00 GMT' })).toEqual({
      kind: 'later',
      pause: 60_000,
    });
    expect(await post(502, 'Bad gateway')).toEqual({ kind: 'later' });
    // A clock that is wrong by years must not keep the answers back for years.
    expect(await post(503, '', { 'retry-after': '99999999' })).toEqual({
      kind: 'later',
      pause: 3_600_000,
    });
    expect(await post(503, '', { 'retry-after': 'soon' })).toEqual({ kind: 'later' });
  });

  it('finds nobody when the network fails', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await postSubmission('https://school.test/', submission, () => now)).toEqual({
      kind: 'unreachable',
    });
  });

  it('gives up after a minute without an answer', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    );
    const outcome = postSubmission('https://school.test/', submission, () => now);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toEqual({ kind: 'unreachable' });
    vi.useRealTimers();
  });
});
