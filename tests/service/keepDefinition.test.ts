import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepDefinition } from '../../src/collector/export/keepDefinition.ts';

const TERM = '2025-2026-2';
const ASKED = 'surveys/partners.json';
const KEPT = `data/${TERM}/surveys/partners.json`;

describe('the definition beside exported answers', () => {
  let root: string;
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(path.join(root, path.dirname(file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  const bytes = async (file: string): Promise<Buffer> => readFile(path.join(root, file));

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'vsoko анкета '));
    await put(ASKED, '\uFEFF{ "title": "Партнёры" }\r\n');
  });
  afterEach(async () => rm(root, { recursive: true, force: true }));

  it('is the one that was asked, byte by byte', async () => {
    expect(await keepDefinition(root, 'partners', TERM)).toBe('kept');
    expect(await bytes(KEPT)).toEqual(await bytes(ASKED));
    expect(await keepDefinition(root, 'partners', TERM)).toBe('same');
  });

  it('stays as it was when the survey is reworded later, and the caller is told', async () => {
    await keepDefinition(root, 'partners', TERM);
    const before = await bytes(KEPT);
    await put(ASKED, '{ "title": "Наши партнёры" }');
    expect(await keepDefinition(root, 'partners', TERM)).toBe('other');
    expect(await bytes(KEPT)).toEqual(before);
  });

  it('is not written a second time beside a name in other letters', async () => {
    await put(`data/${TERM}/surveys/Partners.JSON`, '{}');
    expect(await keepDefinition(root, 'partners', TERM)).toBe('other');
    await expect(bytes(KEPT)).rejects.toThrow();
  });
});
