import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { CodeBatch } from '../../src/collector/store/store.ts';
import { startKeeping } from './keepingProcess.ts';
import { adapters, answersOf, codeOf, keyOf, readAll, withStore } from './storeAdapters.ts';
import type { Adapter } from './storeAdapters.ts';

const TERM = '2025-2026-2';
const CLASS: CodeBatch = { survey: 'parents', term: TERM, group: '5А' };

// One interface, two databases: what holds on one must hold on the other.
describe.each(adapters)('the store in $title', ({ start }) => {
  let adapter: Adapter;
  beforeAll(async () => {
    adapter = await start();
  });
  afterAll(async () => {
    await adapter.stop();
  });

  it('gives back what it was given, whatever the words are', async () => {
    await withStore(adapter, async (store) => {
      const words = 'ё «да»; -5\r\n=1+1\t\u0000 \u{1F642} \uD83D "x" \\ %s $1 __proto__';
      const cells = new Map([
        ['words', words],
        ['__proto__', 'constructor'],
        ['matrix.row', '4'],
      ]);
      expect(await store.keep(answersOf(1, { cells }))).toBe('new');
      expect(await readAll(store)).toEqual([answersOf(1, { cells })]);
    });
  });

  it('keeps a set with no answer at all', async () => {
    await withStore(adapter, async (store) => {
      await store.keep(answersOf(1, { cells: new Map() }));
      expect((await readAll(store)).map(({ cells }) => cells.size)).toEqual([0]);
    });
  });

  it('keeps a key once: the answers that came first stay', async () => {
    await withStore(adapter, async (store) => {
      expect(await store.keep(answersOf(1))).toBe('new');
      const others = answersOf(1, { cells: new Map([['canteen', '1']]) });
      expect(await store.keep(others)).toBe('taken');
      expect(await store.keep(answersOf(1, { survey: 'teachers' }))).toBe('taken');
      expect(await readAll(store)).toEqual([answersOf(1)]);
    });
  });

  it('knows the same answers again on another day and in another order of questions', async () => {
    await withStore(adapter, async (store) => {
      await store.keep(answersOf(1));
      const cells = new Map([...answersOf(1).cells].reverse());
      expect(await store.keep(answersOf(1, { cells, day: '2026-04-21' }))).toBe('repeated');
    });
  });

  it('keeps one of two different sets that come under one key at the same moment', async () => {
    await withStore(adapter, async (store, place) => {
      const elsewhere = await openStore(place);
      const sets = Array.from({ length: 20 }, (_, at) =>
        answersOf(1, { cells: new Map([['canteen', String(at % 2)]]) }),
      );
      const kept = await Promise.all(
        sets.map((answers, at) => (at % 3 === 0 ? elsewhere : store).keep(answers)),
      );
      await elsewhere.close();
      const count = (what: string): number => kept.filter((one) => one === what).length;
      expect([count('new'), count('repeated'), count('taken')]).toEqual([1, 9, 10]);
    });
  });

  it('spends no code on a set whose key is taken', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1)]);
      await store.keep(answersOf(1));
      const others = answersOf(1, { cells: new Map() });
      expect(await store.keep(others, codeOf(1))).toBe('taken');
      expect(await store.keep(answersOf(2), codeOf(1))).toBe('new');
    });
  });

  it('keeps a key once when it comes many times at the same moment', async () => {
    await withStore(adapter, async (store) => {
      const kept = await Promise.all(Array.from({ length: 30 }, () => store.keep(answersOf(1))));
      expect(kept.filter((one) => one === 'new')).toHaveLength(1);
      expect(kept.filter((one) => one === 'repeated')).toHaveLength(29);
      expect(await readAll(store)).toHaveLength(1);
    });
  });

  it('keeps a thousand sets at once and reads them by key', async () => {
    await withStore(adapter, async (store) => {
      const sets = Array.from({ length: 1201 }, (_, number) => answersOf(number));
      const kept = await Promise.all(sets.map((answers) => store.keep(answers)));
      expect(new Set(kept)).toEqual(new Set(['new']));
      const keys = (await readAll(store)).map(({ key }) => key);
      expect(keys).toEqual(sets.map(({ key }) => key).sort());
    });
  });

  it('lets a bad set fail alone among those of its transaction', async () => {
    await withStore(adapter, async (store) => {
      const sets = [answersOf(1), answersOf(2, { key: 'too short' }), answersOf(3)];
      const settled = await Promise.allSettled(sets.map((answers) => store.keep(answers)));
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await readAll(store)).toHaveLength(2);
      expect(await store.keep(answersOf(4))).toBe('new');
    });
  });

  it('takes a code once and keeps nothing without one', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1), codeOf(2)]);
      expect(await store.keep(answersOf(1), codeOf(1))).toBe('new');
      expect(await store.keep(answersOf(2), codeOf(1))).toBe('code-spent');
      expect(await store.keep(answersOf(3), codeOf(9))).toBe('code-spent');
      expect((await readAll(store)).map(({ key }) => key)).toEqual([keyOf(1)]);
      expect(await store.keep(answersOf(3), codeOf(2))).toBe('new');
    });
  });

  it('knows a repeated set before it looks at the code, so that a second sending spends none', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1), codeOf(2)]);
      await store.keep(answersOf(1), codeOf(1));
      expect(await store.keep(answersOf(1), codeOf(1))).toBe('repeated');
      expect(await store.keep(answersOf(1), codeOf(2))).toBe('repeated');
      expect(await store.codeUse('parents', TERM)).toEqual([{ ...CLASS, issued: 2, spent: 1 }]);
    });
  });

  it('gives a code to one of those who send it at the same moment', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1)]);
      const kept = await Promise.all(
        Array.from({ length: 20 }, (_, number) => store.keep(answersOf(number), codeOf(1))),
      );
      expect(kept.filter((one) => one === 'new')).toHaveLength(1);
      expect(kept.filter((one) => one === 'code-spent')).toHaveLength(19);
      expect(await readAll(store)).toHaveLength(1);
    });
  });

  it('takes a mended code for a set whose first code was wrong, even at the same moment', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1)]);
      const kept = await Promise.all([
        store.keep(answersOf(1), codeOf(9)),
        store.keep(answersOf(1), codeOf(1)),
      ]);
      expect(kept).toEqual(['code-spent', 'new']);
    });
  });

  it('counts the codes of a group over several sheets, used and not', async () => {
    await withStore(adapter, async (store) => {
      const teachers = { ...CLASS, group: 'учителя' };
      await store.addCodes(teachers, [codeOf(1)]);
      await store.addCodes(CLASS, [codeOf(2), codeOf(3)]);
      await store.addCodes(CLASS, [codeOf(4)]);
      await store.addCodes({ ...CLASS, term: '2024-2025-1' }, [codeOf(5)]);
      await store.keep(answersOf(1), codeOf(3));
      expect(await store.codeUse('parents', TERM)).toEqual([
        { ...CLASS, issued: 3, spent: 1 },
        { ...teachers, issued: 1, spent: 0 },
      ]);
      expect(await store.codeUse('teachers', TERM)).toEqual([]);
    });
  });

  it('adds all codes of a sheet or none', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1)]);
      await expect(store.addCodes(CLASS, [codeOf(2), codeOf(1)])).rejects.toThrow();
      expect(await store.codeUse('parents', TERM)).toEqual([{ ...CLASS, issued: 1, spent: 0 }]);
      expect(await store.keep(answersOf(1), codeOf(2))).toBe('code-spent');
    });
  });

  it('tells surveys and terms apart', async () => {
    await withStore(adapter, async (store) => {
      await store.keep(answersOf(1));
      await store.keep(answersOf(2, { survey: 'teachers' }));
      await store.keep(answersOf(3, { term: '2024-2025-1' }));
      await store.markExported('teachers', TERM, [keyOf(2)]);
      const counts = { answers: 1, notExported: 1 };
      expect(await store.holdings()).toEqual([
        { survey: 'parents', term: '2024-2025-1', ...counts },
        { survey: 'parents', term: TERM, ...counts },
        { survey: 'teachers', term: TERM, answers: 1, notExported: 0 },
      ]);
      expect((await readAll(store)).map(({ key }) => key)).toEqual([keyOf(1)]);
      expect(await readAll(store, 'councils')).toEqual([]);
    });
  });

  it('purges what was exported of a term and nothing else', async () => {
    await withStore(adapter, async (store) => {
      for (const number of [1, 2, 3]) await store.keep(answersOf(number));
      await store.keep(answersOf(4, { term: '2024-2025-1' }));
      await store.markExported('parents', TERM, [keyOf(1), keyOf(3), keyOf(4)]);
      expect(await store.purge(TERM)).toEqual({ answers: 2, codes: 0 });
      expect((await readAll(store)).map(({ key }) => key)).toEqual([keyOf(2)]);
      expect(await readAll(store, 'parents', '2024-2025-1')).toHaveLength(1);
      expect(await store.purge(TERM)).toEqual({ answers: 0, codes: 0 });
    });
  });

  it('purges the codes of a term, used and not, and those of no other', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1), codeOf(2), codeOf(3)]);
      await store.addCodes({ ...CLASS, term: '2024-2025-1' }, [codeOf(4)]);
      await store.keep(answersOf(1), codeOf(1));
      expect(await store.purge(TERM)).toEqual({ answers: 0, codes: 2 });
      expect(await store.codeUse('parents', TERM)).toEqual([]);
      expect(await store.keep(answersOf(2), codeOf(2))).toBe('code-spent');
      expect(await store.keep(answersOf(3), codeOf(4))).toBe('new');
    });
  });

  it('loses nothing when rows are mixed, also while answers are coming', async () => {
    await withStore(adapter, async (store) => {
      await store.addCodes(CLASS, [codeOf(1), codeOf(2)]);
      const keeping = Array.from({ length: 100 }, async (_, number) => {
        await store.keep(answersOf(number));
        if (number % 20 === 0) await store.mix();
      });
      await Promise.all(keeping);
      await store.markExported('parents', TERM, [keyOf(5)]);
      await store.mix();
      expect(await readAll(store)).toHaveLength(100);
      expect(await store.keep(answersOf(5))).toBe('repeated');
      expect(await store.keep(answersOf(200), codeOf(1))).toBe('new');
      expect(await store.purge(TERM)).toEqual({ answers: 1, codes: 1 });
    });
  });

  it('has one receipt key and one salt for good, the same for every collector', async () => {
    await withStore(adapter, async (store, place) => {
      const [key, again] = await Promise.all([store.receiptKey(), store.receiptKey()]);
      expect(key).toHaveLength(32);
      expect(again).toEqual(key);
      const other = await openStore(place);
      expect(await other.receiptKey()).toEqual(key);
      const salt = await store.codeSalt();
      expect(await other.codeSalt()).toEqual(salt);
      expect(salt).not.toEqual(key);
      await other.close();
    });
  });

  it('opens in several processes at once, also the first time, and shares keys and codes', async () => {
    const place = await adapter.makePlace();
    const processes = [0, 1, 2].map((at) => startKeeping({ place, numbers: [1, 10 + at] }));
    const printed = (await Promise.all(processes.map(({ ended }) => ended))).flat();
    expect(printed.filter(({ kept }) => kept === 'new')).toHaveLength(4);
    expect(printed.filter(({ kept }) => kept === 'repeated')).toHaveLength(2);
    const store = await openStore(place);
    expect(await readAll(store)).toHaveLength(4);
    await store.close();
  });

  it('keeps what it has when it is opened again', async () => {
    await withStore(adapter, async (store, place) => {
      await store.keep(answersOf(1));
      const again = await openStore(place);
      expect(await readAll(again)).toEqual([answersOf(1)]);
      await again.close();
    });
  });
});
