import { mkdirSync, readdirSync, readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueCodes } from '../../src/cli/issueCodes.ts';
import type { IssueOptions } from '../../src/cli/issueCodes.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vsoko-codes-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const term = '2025-2026-2';
const survey = { id: 'teachers', title: 'Педагоги', audience: '', minutes: 5, questions: [] };
const dates = {
  survey: 'teachers',
  opens: '2026-04-20',
  closes: '2026-05-10',
  access: 'code',
} as const;
const order = {
  group: 'учителя',
  count: 2,
  address: 'https://school.example/surveys/teachers/',
  isHere: false,
};
const name = `${term} teachers учителя 1–2.html`;

/** Hands out two codes by a store that adds them in this way. */
function issue(addCodes: IssueOptions['store']['addCodes']) {
  const store = { addCodes, codeSalt: () => Promise.resolve(new Uint8Array(32)) };
  return issueCodes({ root, store, school: 'Школа', uses: [] }, { survey, term, dates }, order);
}
const sheets = (): readonly string[] => readdirSync(path.join(root, 'store/codes'));

describe('codes that are handed out', () => {
  it('stand on a sheet that is whole on the disk before the store knows them', async () => {
    let known = 0;
    const issued = await issue((_batch, hashes) => {
      known = hashes.length;
      const [sheet = ''] = sheets();
      const text = readFileSync(path.join(root, 'store/codes', sheet), 'utf8');
      expect(text.match(/class="code"/g)).toHaveLength(2);
      expect(text.endsWith('</html>\n')).toBe(true);
      return Promise.resolve();
    });
    expect([known, issued]).toEqual([2, { file: path.join('store', 'codes', name) }]);
    expect(sheets()).toEqual([name]);
  });

  it('leave no sheet where the store does not take them', async () => {
    const issued = await issue(() => Promise.reject(new Error('database or disk is full')));
    expect(issued).toContain('[КОД-10]');
    expect(sheets()).toEqual([]);
  });

  it('are told where they lie when the sheet does not get its name', async () => {
    mkdirSync(path.join(root, 'store/codes', name), { recursive: true });
    const issued = await issue(() => Promise.resolve());
    expect(issued).toContain('[КОД-11]');
    expect(issued).toContain(path.join('store', 'codes', `.${name}.new`));
    expect(sheets()).toContain(`.${name}.new`);
  });
});
