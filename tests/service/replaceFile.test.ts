import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const module = pathToFileURL(path.resolve('src/collector/export/replaceFile.ts')).href;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vsoko-replace-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Replaces a file by another program that may write no more than some kilobytes, as on a disk that is nearly full. */
function replaceWithRoom(file: string, length: number): number | null {
  const script = `
    import { replaceFile } from ${JSON.stringify(module)};
    await replaceFile(${JSON.stringify(file)}, ['x'.repeat(${length})]);`;
  const node = [process.execPath, '--input-type=module', '--eval', script];
  return spawnSync('sh', ['-c', 'ulimit -f 100; exec "$@"', 'sh', ...node]).status;
}

describe('a file that is replaced', () => {
  it('stays as it was when the disk takes a part of the new one', () => {
    const file = path.join(folder, 'parents.csv');
    writeFileSync(file, 'старые строки');
    expect(replaceWithRoom(file, 200_000)).not.toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('старые строки');
    expect(readdirSync(folder)).toEqual(['parents.csv']);
    expect(replaceWithRoom(file, 1000)).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('x'.repeat(1000));
  });
});
