import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createCodeHash, fastHash } from '../../src/collector/codes/codeHash.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import { answersOf } from './storeAdapters.ts';

const TERM = '2025-2026-2';

it('a slip that was printed before the hashes of codes were slow is still good, and its fast hash is gone', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'vsoko-update-'));
  const fast = fastHash('parents', TERM, 'KXMTA47PHE');
  const old = await openStore({ root });
  await old.addCodes({ survey: 'parents', term: TERM, group: '5А' }, [fast]);
  await old.close();
  const file = new DatabaseSync(path.join(root, 'store/answers.sqlite'));
  file.exec("delete from kysely_migration where name > '001-z'");
  file.close();

  const store = await openStore({ root });
  const hash = createCodeHash(await store.codeSalt());
  expect(await store.keep(answersOf(1), fast)).toBe('code-spent');
  expect(await store.keep(answersOf(1), await hash('parents', TERM, 'KXMTA47PHE'))).toBe('new');
  await store.close();
  await rm(root, { recursive: true, force: true });
});
