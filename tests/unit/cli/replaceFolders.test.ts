import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolders } from '../../../src/cli/replaceFolders.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'vsoko-replace-'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

function folder(name: string, text: string): string {
  const made = path.join(work, name);
  mkdirSync(made, { recursive: true });
  writeFileSync(path.join(made, 'index.html'), text);
  return made;
}

const textOf = (name: string): string => readFileSync(path.join(work, name, 'index.html'), 'utf8');

describe('finished folders', () => {
  it('take the place of the published ones and leave nothing beside them', async () => {
    folder('client', 'old');
    const replacements = [
      { fresh: folder('site', 'new'), published: path.join(work, 'client') },
      { fresh: folder('server.new', 'first'), published: path.join(work, 'server') },
    ];
    await replaceFolders(replacements);
    expect([textOf('client'), textOf('server')]).toEqual(['new', 'first']);
    expect(readdirSync(work).toSorted()).toEqual(['client', 'server']);
  });

  it('leave all of the former ones where they were when one of them cannot be put', async () => {
    folder('client', 'old');
    folder('server', 'old');
    const replacements = [
      { fresh: folder('site', 'new'), published: path.join(work, 'client') },
      { fresh: path.join(work, 'missing'), published: path.join(work, 'server') },
    ];
    await expect(replaceFolders(replacements)).rejects.toThrow('ENOENT');
    expect([textOf('client'), textOf('server'), textOf('site')]).toEqual(['old', 'old', 'new']);
  });

  it('bring back what a build that was cut off had put aside', async () => {
    folder('client.old', 'old');
    const replacements = [
      { fresh: path.join(work, 'missing'), published: path.join(work, 'client') },
    ];
    await expect(replaceFolders(replacements)).rejects.toThrow('ENOENT');
    expect(textOf('client')).toBe('old');
  });
});
