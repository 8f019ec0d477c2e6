import { describe, expect, it } from 'vitest';
import {
  keepDraft,
  loadDraft,
  newDraft,
  openDraft,
  removeDrafts,
  removeDraftsOfOver,
  removeOldDrafts,
} from '../../../src/browser/draft.ts';
import { memoryStore } from '../../../src/browser/memoryStore.ts';
import { form, question } from './forms.ts';

const day = 24 * 60 * 60_000;
const asked = form(
  [question('canteen'), question('clubs', { control: 'checkboxes' })],
  [question('why', { control: 'words', options: [] })],
);

async function keep(answers: ReadonlyMap<string, string | readonly string[]>) {
  const store = memoryStore();
  const draft = { ...newDraft(asked, () => 0), block: 'block-2', answers, code: 'KXMTA-47PHE' };
  await keepDraft(store, 'parents', draft, () => 0);
  return { store, draft };
}

describe('a draft', () => {
  it('comes back as it was left: answers, block, code, and the id of its answer set', async () => {
    const answers = new Map([
      ['canteen', 'yes'],
      ['why', '  два  пробела '],
    ]);
    const { store, draft } = await keep(answers);
    expect(await loadDraft(store, asked, () => day)).toEqual(draft);
  });

  it('is forgotten after 30 days, not before, and then removed from the device', async () => {
    const { store } = await keep(new Map([['canteen', 'yes']]));
    expect(await loadDraft(store, asked, () => 30 * day)).toBeDefined();
    await removeOldDrafts(store, () => 30 * day);
    expect(await store.keys('')).toEqual(['draft:parents']);
    expect(await loadDraft(store, asked, () => 30 * day + 1)).toBeUndefined();
    await removeOldDrafts(store, () => 30 * day + 1);
    expect(await store.keys('')).toEqual([]);
  });

  it('that is old goes with those of other surveys, and nothing else of the device does', async () => {
    const store = memoryStore();
    const old = { id: 'a', opened: 0, changed: 0 };
    for (const key of ['draft:pupils', 'draft:pupils:KXMTA47PHE', 'outbox:a', 'receipts:pupils']) {
      await store.write(key, old);
    }
    await store.write('draft:broken', 'text');
    await removeOldDrafts(store, () => 31 * day);
    expect(await store.keys('')).toEqual(['outbox:a', 'receipts:pupils']);
  });

  it('drops what the survey does not ask or offer any more, and keeps the rest', async () => {
    const answers = new Map<string, string | readonly string[]>([
      ['canteen', 'perhaps'],
      ['clubs', ['yes', 'perhaps']],
      ['gone', 'yes'],
      ['__proto__', 'yes'],
    ]);
    const { store } = await keep(answers);
    const kept = await loadDraft(store, asked, () => day);
    expect(kept?.answers).toEqual(new Map([['clubs', ['yes']]]));
  });

  it('goes on at the first block when its own is gone', async () => {
    const { store } = await keep(new Map([['canteen', 'yes']]));
    const kept = await loadDraft(store, form([question('canteen')]), () => day);
    expect(kept?.block).toBe('block-1');
  });

  describe('begun under a code', () => {
    const answers = new Map([['canteen', 'yes']]);

    it('goes on when the same code is scanned, however it was typed before', async () => {
      const { store, draft } = await keep(answers);
      const opened = await openDraft(store, asked, () => day, 'КХМТА47РНЕ');
      expect(opened).toEqual({ ...draft, code: 'КХМТА47РНЕ' });
    });

    it('is not sent under another code: that one begins anew, and its own brings it back', async () => {
      const { store, draft } = await keep(answers);
      expect(await openDraft(store, asked, () => day, 'AAAAAAAAAA')).toBeUndefined();
      const second = { ...newDraft(asked, () => 0), answers, code: 'AAAAAAAAAA' };
      await keepDraft(store, 'parents', second, () => day);
      expect(await openDraft(store, asked, () => day, 'KXMTA47PHE')).toEqual(draft);
      expect(await loadDraft(store, asked, () => day)).toEqual(draft);
      expect(await openDraft(store, asked, () => day, 'AAAAAAAAAA')).toEqual(second);
    });

    it('may be one without a code: then it takes the code', async () => {
      const store = memoryStore();
      const draft = { ...newDraft(asked, () => 0), answers };
      await keepDraft(store, 'parents', draft, () => 0);
      const opened = await openDraft(store, asked, () => day, 'KXMTA47PHE');
      expect(opened).toEqual({ ...draft, code: 'KXMTA47PHE' });
    });

    it('is wiped with the others of its survey, and with those alone', async () => {
      const { store } = await keep(answers);
      await openDraft(store, asked, () => day, 'AAAAAAAAAA');
      await store.write('draft:parents-2', {});
      await removeDrafts(store, 'parents');
      expect(await store.keys('')).toEqual(['draft:parents-2']);
    });
  });

  describe('of a survey that is over', () => {
    const noon = (date: string): number => new Date(`${date}T12:00:00`).getTime();

    async function left(changed: number): Promise<readonly string[]> {
      const store = memoryStore();
      const draft = { ...newDraft(asked, () => 0), answers: new Map([['canteen', 'yes']]) };
      await keepDraft(store, 'parents', { ...draft, code: 'KXMTA47PHE' }, () => changed);
      await openDraft(store, asked, () => changed, 'AAAAAAAAAA');
      await keepDraft(store, 'parents', { ...draft, code: 'AAAAAAAAAA' }, () => changed);
      await removeDraftsOfOver(store, 'parents', '2026-05-10');
      return store.keys('');
    }

    it('is removed, and so are those put aside', async () => {
      expect(await left(noon('2026-05-10'))).toEqual([]);
    });

    it('stays when it was typed later: the clock may be wrong', async () => {
      expect(await left(noon('2026-05-11'))).toHaveLength(2);
    });
  });

  it('without answers is no draft', async () => {
    const { store } = await keep(new Map());
    expect(await loadDraft(store, asked, () => day)).toBeUndefined();
  });

  it('that something else has written is no draft', async () => {
    const store = memoryStore();
    for (const value of [null, 'text', [], { id: 5 }, { id: 'a', opened: 0, changed: 'today' }]) {
      await store.write('draft:parents', value);
      expect(await loadDraft(store, asked, () => day)).toBeUndefined();
    }
  });

  it('has an id of its own, a UUID of version 4', () => {
    const ids = Array.from({ length: 100 }, () => newDraft(asked, () => 0).id);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(ids).size).toBe(100);
  });
});
