import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../src/browser/memoryStore.ts';
import { keepEntry, loadOutbox, removeEntry } from '../../../src/browser/outbox.ts';
import type { OutboxEntry } from '../../../src/browser/outbox.ts';
import type { Outcome } from '../../../src/browser/postSubmission.ts';
import { loadReceipts } from '../../../src/browser/receipts.ts';
import { sendOutbox } from '../../../src/browser/sendOutbox.ts';
import type { Submission } from '../../../src/form/submission.ts';

function entry(id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry {
  const submission = { id, filled: '2026-04-25', seconds: 1, answers: { canteen: 'yes' } };
  return { survey: 'parents', submission, opened: 0, queued: 1000, kiosk: false, ...changes };
}

const arrived: Outcome = { kind: 'arrived', receipt: 'K7XM-4TPA-2HCE-9MKP' };
const closed: Outcome = {
  kind: 'refused',
  refusal: { code: 'closed', message: 'Опрос закрыт.' },
};

/** An outbox with these entries and a collector that answers so. */
async function outbox(entries: readonly OutboxEntry[], outcomes: readonly Outcome[]) {
  const store = memoryStore();
  for (const one of entries) await keepEntry(store, one);
  const posted: Submission[] = [];
  const pass = (now: number) =>
    sendOutbox({
      store,
      clock: () => now,
      post: (_, submission) => {
        const outcome = outcomes[posted.length];
        posted.push(submission);
        return Promise.resolve(outcome ?? { kind: 'unreachable' });
      },
    });
  return { store, posted, pass };
}

describe('the outbox', () => {
  it('sends the longest waiting first and forgets what has arrived, but for the receipt', async () => {
    const { store, posted, pass } = await outbox(
      [entry('b', { queued: 2000 }), entry('a')],
      [arrived, arrived],
    );
    const outcomes = await pass(60_000);
    expect(posted.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...outcomes.values()]).toEqual([arrived, arrived]);
    expect(await loadOutbox(store)).toEqual([]);
    expect(await loadReceipts(store, 'parents')).toEqual([
      { day: '2026-04-25', receipt: 'K7XM-4TPA-2HCE-9MKP' },
    ]);
  });

  it('keeps nothing of a set that was filled in a kiosk', async () => {
    const { store, pass } = await outbox([entry('a', { kiosk: true })], [arrived]);
    await pass(60_000);
    expect(await store.keys('')).toEqual([]);
  });

  it('keeps what did not arrive, and stops at the first sign of no network', async () => {
    const { store, posted, pass } = await outbox(
      [entry('a'), entry('b', { queued: 2000 })],
      [{ kind: 'unreachable' }],
    );
    await pass(60_000);
    expect(posted.map(({ id }) => id)).toEqual(['a']);
    expect((await loadOutbox(store)).map(({ submission }) => submission.id)).toEqual(['a', 'b']);
  });

  it('does not try before the moment the server has asked for', async () => {
    const { posted, pass } = await outbox([entry('a')], [{ kind: 'later', pause: 5000 }, arrived]);
    await pass(60_000);
    await pass(64_999);
    expect(posted.length).toBe(1);
    await pass(65_000);
    expect(posted.length).toBe(2);
  });

  it('counts the seconds up to the try, so that a set sent too fast is taken the next time', async () => {
    const { posted, pass } = await outbox(
      [entry('a', { opened: 10_000 })],
      [{ kind: 'later' }, arrived],
    );
    await pass(11_000);
    await pass(16_000);
    expect(posted.map(({ seconds }) => seconds)).toEqual([1, 6]);
  });

  describe('on a device whose clock is set back by a year', () => {
    const year = 365 * 24 * 60 * 60_000;

    it('tells no time that a script would need, so that the set is taken', async () => {
      const { posted, pass } = await outbox([entry('a', { opened: year })], [arrived]);
      await pass(60_000);
      expect(posted.map(({ seconds }) => seconds)).toEqual([24 * 60 * 60]);
    });

    it('does not wait a year for the moment the server has asked for', async () => {
      const { posted, pass } = await outbox(
        [entry('a')],
        [{ kind: 'later', pause: 60 * 60_000 }, arrived],
      );
      await pass(year);
      await pass(year);
      expect(posted.length).toBe(1);
      await pass(60_000);
      expect(posted.length).toBe(2);
    });
  });

  it('keeps a refused set with the reason and does not send it again', async () => {
    const { store, posted, pass } = await outbox([entry('a')], [closed]);
    await pass(60_000);
    await pass(60_000);
    expect(posted.length).toBe(1);
    expect((await loadOutbox(store))[0]?.refusal?.message).toBe('Опрос закрыт.');
  });

  describe('whose id is taken by other answers', () => {
    const taken: Outcome = { kind: 'refused', refusal: { code: 'id-taken', message: 'Занят.' } };
    const first = '2b1c9c0e-6f0a-4b43-9d4e-0c5c1f3f7a1e';
    const second = '2b1c9c0e-6f0a-4b43-9d4e-0c5c1f3f7a1f';

    it('goes under another one at once, and is forgotten under both when it has arrived', async () => {
      const { store, posted, pass } = await outbox([entry(first)], [taken, arrived]);
      expect([...(await pass(60_000))]).toEqual([[first, arrived]]);
      expect(posted.map(({ id }) => id)).toEqual([first, second]);
      expect(posted[1]?.answers).toEqual({ canteen: 'yes' });
      expect(await loadOutbox(store)).toEqual([]);
    });

    it('waits under the other one when the network ends in between', async () => {
      const { store, pass } = await outbox([entry(first)], [taken, { kind: 'unreachable' }]);
      await pass(60_000);
      expect((await loadOutbox(store)).map(({ submission }) => submission.id)).toEqual([second]);
    });

    it('gets the same other one again, so that it arrives once even after a crash', async () => {
      const { posted, pass } = await outbox(
        [entry(first), entry(second)],
        [taken, arrived, arrived],
      );
      await pass(60_000);
      expect(posted.map(({ id }) => id)).toEqual([first, second, second]);
    });

    it('is kept with the reason when every id is taken, and not tried for ever', async () => {
      const { store, posted, pass } = await outbox([entry(first)], Array(9).fill(taken));
      await pass(60_000);
      await pass(60_000);
      expect(posted.length).toBe(3);
      expect((await loadOutbox(store)).map(({ refusal }) => refusal?.code)).toEqual(['id-taken']);
    });
  });

  it('does not bring back a set that was deleted while it was on its way', async () => {
    const { store, pass } = await outbox([entry('a')], []);
    const sending = sendOutbox({
      store,
      clock: () => 60_000,
      post: async () => {
        await removeEntry(store, 'a');
        return { kind: 'later', pause: 1000 };
      },
    });
    await sending;
    await pass(90_000);
    expect(await loadOutbox(store)).toEqual([]);
  });

  it('keeps five receipts of a survey, the newest last', async () => {
    const ids = ['1', '2', '3', '4', '5', '6'];
    const { store, pass } = await outbox(
      ids.map((id) => entry(id, { queued: Number(id) })),
      ids.map((id) => ({ kind: 'arrived', receipt: id })),
    );
    await pass(60_000);
    const kept = await loadReceipts(store, 'parents');
    expect(kept.map(({ receipt }) => receipt)).toEqual(['2', '3', '4', '5', '6']);
  });
});
