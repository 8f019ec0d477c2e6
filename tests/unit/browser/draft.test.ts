import { describe, expect, it } from 'vitest';
import { keepDraft, loadDraft, newDraft } from '../../../src/browser/draft.ts';
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

  it('is forgotten after 60 days, not before', async () => {
    const { store } = await keep(new Map([['canteen', 'yes']]));
    expect(await loadDraft(store, asked, () => 60 * day)).toBeDefined();
    expect(await loadDraft(store, asked, () => 60 * day + 1)).toBeUndefined();
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
