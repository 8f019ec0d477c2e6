import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTidying } from '../../../src/collector/tidying.ts';

const pace = { answers: 3, idle: 90_000, rest: 10_000, restPerWork: 100 };

describe('the store is mixed', () => {
  let mixed = 0;
  let fails = false;
  const failed = vi.fn();
  const store = {
    mix: () => {
      mixed += 1;
      return fails ? Promise.reject(new Error('busy')) : Promise.resolve();
    },
  };
  beforeEach(() => {
    vi.useFakeTimers();
    mixed = 0;
    fails = false;
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const count = (times: number, tidying: { count: () => void }): void => {
    for (let at = 0; at < times; at += 1) tidying.count();
  };

  it('after so many answers, and not again before it has rested', async () => {
    const tidying = startTidying(store, () => Date.now(), failed, pace);
    count(2, tidying);
    expect(mixed).toBe(0);
    count(7, tidying);
    expect(mixed).toBe(1);
    await vi.advanceTimersByTimeAsync(pace.rest - 1);
    expect(mixed).toBe(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(mixed).toBe(2);
  });

  it('once no answer comes any more, though there were few', async () => {
    const tidying = startTidying(store, () => Date.now(), failed, pace);
    count(1, tidying);
    await vi.advanceTimersByTimeAsync(pace.idle - 1);
    expect(mixed).toBe(0);
    await vi.advanceTimersByTimeAsync(2);
    expect(mixed).toBe(1);
  });

  it('seldom where it takes long', async () => {
    const slow = { mix: () => new Promise<void>((resolve) => void setTimeout(resolve, 500)) };
    const mixing = vi.spyOn(slow, 'mix');
    const tidying = startTidying(slow, () => Date.now(), failed, pace);
    count(3, tidying);
    await vi.advanceTimersByTimeAsync(500);
    count(3, tidying);
    await vi.advanceTimersByTimeAsync(500 * pace.restPerWork - 1);
    expect(mixing).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(mixing).toHaveBeenCalledTimes(2);
  });

  it('again later when it was busy, and that is told', async () => {
    fails = true;
    failed.mockClear();
    const tidying = startTidying(store, () => Date.now(), failed, pace);
    count(3, tidying);
    fails = false;
    await vi.advanceTimersByTimeAsync(pace.idle + 1);
    expect(mixed).toBe(2);
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('busy'));
  });

  it('for the last time when the collector stops, and no timer goes on', async () => {
    const tidying = startTidying(store, () => Date.now(), failed, pace);
    count(1, tidying);
    await tidying.stop();
    expect(mixed).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
