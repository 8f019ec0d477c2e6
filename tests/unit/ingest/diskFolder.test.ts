import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFolder } from '../../../src/ingest/diskFolder.ts';

let outside: string;
let root: string;
beforeEach(() => {
  outside = mkdtempSync(path.join(tmpdir(), 'вне папки '));
  root = mkdtempSync(path.join(tmpdir(), 'школа с пробелом '));
});
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array = ''): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

describe('the folder on the disk', () => {
  it('lists what people put there, and not what programs leave behind', async () => {
    for (const name of [
      'data/school.yaml',
      'data/2025-2026-1/monitoring/STAFF.CSV',
      'surveys/parents.json',
      'data/2025-2026-1/~$staff.csv',
      'data/2025-2026-1/staff.csv.tmp',
      'data/.hidden/a.csv',
      'data/.DS_Store',
      'other/a.csv',
      'README.md',
    ]) {
      write(name);
    }
    expect(await diskFolder(root).list()).toEqual([
      'data/2025-2026-1/monitoring/STAFF.CSV',
      'data/school.yaml',
      'surveys/parents.json',
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'follows a link inside, and none that leads out, to a folder or to nothing',
    async () => {
      write('surveys/a.json');
      writeFileSync(path.join(outside, 'secret.json'), '{}');
      const link = (name: string, target: string) => {
        symlinkSync(target, path.join(root, 'surveys', name));
      };
      link('b.json', path.join(root, 'surveys/a.json'));
      link('c.json', path.join(outside, 'secret.json'));
      link('d.json', path.join(root, 'surveys/none.json'));
      link('e', outside);
      const listed = (await diskFolder(root).list()).filter((name) => name.startsWith('surveys/'));
      expect(listed).toEqual(['surveys/a.json', 'surveys/b.json']);
    },
  );

  it('opens a file from the first byte each time', async () => {
    write('data/x.csv', 'а;б');
    const folder = diskFolder(root);
    for (let time = 0; time < 2; time += 1) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of folder.open('data/x.csv')) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString()).toBe('а;б');
    }
    expect(await folder.readText('data/x.csv')).toBe('а;б');
  });

  it.each<[string, readonly number[]]>([
    ['UTF-8', [0xd0, 0x94, 0xd0, 0xb0]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xd0, 0x94, 0xd0, 0xb0]],
    ['UTF-16', [0xff, 0xfe, 0x14, 0x04, 0x30, 0x04]],
    ['UTF-16 of the other order', [0xfe, 0xff, 0x04, 0x14, 0x04, 0x30]],
    ['the ANSI of a Russian Windows', [0xc4, 0xe0]],
  ])('reads the text that Notepad saved as %s', async (_, bytes) => {
    write('data/x.md', new Uint8Array(bytes));
    expect(await diskFolder(root).readText('data/x.md')).toBe('Да');
  });

  it('of a school that has none yet is empty', async () => {
    expect(await diskFolder(path.join(root, 'none')).list()).toEqual([]);
  });
});
