import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftSaver } from '../../../src/browser/draftSaver.ts';
import type { KeptIn } from '../../../src/browser/deviceStore.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A saver of a text that grows; `release` lets a write that waits end. */
function createSaver() {
  const log: string[] = [];
  const state = { text: '', fails: false };
  const waiting: (() => void)[] = [];
  const saver = draftSaver({
    keep: async () => {
      const { text } = state;
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (state.fails) throw new Error('full');
      log.push(text);
      return 'device' satisfies KeptIn;
    },
    keepNow: () => {
      log.push(`${state.text} now`);
      return true;
    },
    onKept: (place) => log.push(place ?? 'nowhere'),
  });
  const release = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(0);
    waiting.splice(0).forEach((resolve) => {
      resolve();
    });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, state, log, release };
}

describe('keeping a draft as it is typed', () => {
  it('waits until the typing rests, then keeps what is there', async () => {
    const { saver, state, log, release } = createSaver();
    for (const text of ['о', 'от', 'отв']) {
      state.text = text;
      saver.touch();
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    await release();
    expect(log).toEqual(['отв', 'device']);
  });

  it('keeps once more what was typed while it was keeping', async () => {
    const { saver, state, log, release } = createSaver();
    state.text = 'first';
    saver.touch();
    void saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    state.text = 'second';
    saver.touch();
    void saver.flush();
    await release();
    await release();
    expect(log).toEqual(['first', 'device', 'second', 'device']);
  });

  it('tries again what could not be kept', async () => {
    const { saver, state, log, release } = createSaver();
    state.text = 'typed';
    state.fails = true;
    saver.touch();
    void saver.flush();
    await release();
    expect(log).toEqual(['nowhere']);
    state.fails = false;
    void saver.flush();
    await release();
    expect(log).toEqual(['nowhere', 'typed', 'device']);
  });

  it('keeps at once for a page that goes away, and nothing when nothing has changed', () => {
    const { saver, state, log } = createSaver();
    saver.flushNow();
    expect(log).toEqual([]);
    state.text = 'typed';
    saver.touch();
    saver.flushNow();
    expect(log).toEqual(['typed now']);
  });

  it('keeps nothing of what was dropped', async () => {
    const { saver, state, log, release } = createSaver();
    state.text = 'sent already';
    saver.touch();
    await saver.drop();
    await vi.advanceTimersByTimeAsync(1000);
    await release();
    expect(log).toEqual([]);
  });
});
