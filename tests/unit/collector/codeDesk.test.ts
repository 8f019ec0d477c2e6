import { describe, expect, it } from 'vitest';
import { createCodeDesk } from '../../../src/collector/codes/codeDesk.ts';

/** Hashes that are made when the test says so. */
function slowHashes() {
  const begun: { readonly code: string; readonly end: PromiseWithResolvers<string> }[] = [];
  return {
    begun,
    hash: (_survey: string, _term: string, code: string) => {
      const end = Promise.withResolvers<string>();
      begun.push({ code, end });
      return end.promise;
    },
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the desk where hashes of codes are made', () => {
  it('makes one after another, in the order in which the codes came', async () => {
    const { begun, hash } = slowHashes();
    const desk = createCodeDesk(hash);
    const made = ['A', 'B', 'C'].map((code) => desk('teachers', 'term', code));
    for (const [at, code] of ['A', 'B', 'C'].entries()) {
      await settle();
      expect(begun.map((one) => one.code)).toEqual(['A', 'B', 'C'].slice(0, at + 1));
      begun[at]?.end.resolve(`hash of ${code}`);
    }
    expect(await Promise.all(made)).toEqual(['hash of A', 'hash of B', 'hash of C']);
  });

  it('goes on after one that fails', async () => {
    const { begun, hash } = slowHashes();
    const desk = createCodeDesk(hash);
    const [failed, next] = [desk('s', 't', 'A'), desk('s', 't', 'B')];
    await settle();
    begun[0]?.end.reject(new Error('no memory'));
    await expect(failed).rejects.toThrow('no memory');
    await settle();
    begun[1]?.end.resolve('b');
    expect(await next).toBe('b');
  });

  it('lets only so many wait, and takes others again when there is room', async () => {
    const { begun, hash } = slowHashes();
    const desk = createCodeDesk(hash, 2);
    const first = desk('s', 't', 'A');
    void desk('s', 't', 'B');
    expect(await desk('s', 't', 'C')).toBeUndefined();
    await settle();
    begun[0]?.end.resolve('a');
    await first;
    void desk('s', 't', 'D');
    await settle();
    begun[1]?.end.resolve('b');
    await settle();
    expect(begun.map(({ code }) => code)).toEqual(['A', 'B', 'D']);
  });
});
