import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { siteStays } from '../../../src/cli/siteFolder.ts';

it('earlier reports are spoken of only where that edition has some', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'vsoko-site-'));
  expect(siteStays(root)).toBe('Сайт не собран, а прежнего ещё не было.');
  mkdirSync(path.join(root, 'dist/client'), { recursive: true });
  expect(siteStays(root)).toBe('Сайт не обновлён, на нём прежние отчёты.');
  expect(siteStays(root, 'internal')).toBe('Сайт не собран, а прежнего ещё не было.');
  rmSync(root, { recursive: true });
});
