import { describe, expect, it } from 'vitest';
import type { DeviceStore } from '../../../src/browser/deviceStore.ts';
import { fallbackStore } from '../../../src/browser/fallbackStore.ts';
import { localStore } from '../../../src/browser/localStore.ts';
import { memoryStore } from '../../../src/browser/memoryStore.ts';
import { watchRemovals } from '../../../src/browser/watchRemovals.ts';

/** What a browser gives as `localStorage`, with room for so many characters. */
function storage(room = 5000): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
    clear: () => {
      kept.clear();
    },
  };
}

/** A store that can be switched off, as IndexedDB is on an iPhone short of memory. */
function failing(inner: DeviceStore): { store: DeviceStore; off: boolean } {
  const state = { store: inner, off: false };
  const guard = <T>(work: () => Promise<T>): Promise<T> =>
    state.off ? Promise.reject(new Error('closed')) : work();
  state.store = {
    read: (key) => guard(() => inner.read(key)),
    write: (key, value) => guard(() => inner.write(key, value)),
    writeNow: () => false,
    remove: (key) => guard(() => inner.remove(key)),
    keys: (beginning) => guard(() => inner.keys(beginning)),
  };
  return state;
}

describe('a store in localStorage', () => {
  it('gives back what was kept and leaves the keys of other pages alone', async () => {
    const local = storage();
    local.setItem('draft:parents', 'somebody else');
    const store = localStore(() => local);
    expect(await store.write('draft:parents', { id: '1' })).toBe('device');
    expect(await store.read('draft:parents')).toEqual({ id: '1' });
    expect(await store.keys('draft:')).toEqual(['draft:parents']);
    await store.remove('draft:parents');
    expect(await store.read('draft:parents')).toBeUndefined();
    expect(local.getItem('draft:parents')).toBe('somebody else');
  });

  it('rejects when it is full or forbidden, so that another store takes over', async () => {
    const full = localStore(() => storage(5));
    await expect(full.write('a', 'long enough')).rejects.toThrow('full');
    expect(full.writeNow('a', 'long enough')).toBe(false);
    const forbidden = localStore(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    await expect(forbidden.read('a')).rejects.toThrow('forbidden');
    await expect(forbidden.keys('')).rejects.toThrow('forbidden');
  });

  it('takes a value that was cut for no value', async () => {
    const local = storage();
    local.setItem('vsoko:a', '{"id":');
    expect(await localStore(() => local).read('a')).toBeUndefined();
  });
});

describe('two stores as one', () => {
  it('keeps in the second what the first cannot take, and finds it there', async () => {
    const first = failing(memoryStore());
    const both = fallbackStore(
      first.store,
      localStore(() => local),
    );
    const local = storage();
    first.off = true;
    expect(await both.write('a', 1)).toBe('device');
    expect(await both.read('a')).toBe(1);
    expect(await both.keys('')).toEqual(['a']);
  });

  it('believes the newer value after the first store came back', async () => {
    const first = failing(memoryStore());
    const both = fallbackStore(first.store, memoryStore());
    await both.write('a', 'old');
    first.off = true;
    await both.write('a', 'new');
    first.off = false;
    expect(await both.read('a')).toBe('new');
    await both.write('a', 'newest');
    expect(await both.read('a')).toBe('newest');
    expect(await both.keys('')).toEqual(['a']);
  });

  it('writes in a hurry where the first store cannot', async () => {
    const both = fallbackStore(failing(memoryStore()).store, memoryStore());
    await both.write('a', 'kept');
    expect(both.writeNow('a', 'typed last')).toBe(true);
    expect(await both.read('a')).toBe('typed last');
  });

  it('tells when one of them may still hold what was to be removed', async () => {
    const first = failing(memoryStore());
    const left: string[] = [];
    const both = fallbackStore(first.store, memoryStore());
    const watched = watchRemovals(both, () => left.push('left'));
    await watched.write('a', 1);
    await watched.remove('a');
    expect(left).toEqual([]);
    await watched.write('a', 1);
    both.writeNow('a', 2);
    first.off = true;
    await expect(both.remove('a')).rejects.toThrow('closed');
    await watched.remove('a');
    expect(left).toEqual(['left']);
    expect(await both.read('a')).toBeUndefined();
  });

  it('leaves nothing behind when it removes', async () => {
    const both = fallbackStore(memoryStore(), memoryStore());
    await both.write('a', 1);
    both.writeNow('a', 2);
    await both.remove('a');
    expect(await both.read('a')).toBeUndefined();
  });
});
