import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withBuildLock } from '../../../src/cli/buildLock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vsoko-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const lock = (): string => path.join(folder, 'lock');

describe('the lock of a build', () => {
  it('is held during the work and gone after it, also when the work fails', async () => {
    const held = await withBuildLock(folder, () => Promise.resolve(readFileSync(lock(), 'utf8')));
    expect(held).toBe(String(process.pid));
    await expect(withBuildLock(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(existsSync(lock())).toBe(false);
  });

  it('keeps a second build out while the first one runs', async () => {
    // The test runner's parent: some other process that is there.
    writeFileSync(lock(), String(process.ppid));
    expect(await withBuildLock(folder, () => Promise.resolve('built'))).toBeUndefined();
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.ppid));
  });

  it.each(['999999999', '', 'abc'])(
    'is taken over from a build that was killed: «%s»',
    async (left) => {
      writeFileSync(lock(), left);
      expect(await withBuildLock(folder, () => Promise.resolve('built'))).toBe('built');
    },
  );
});
