import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { slowHash } from '../codes/codeHash.ts';
import { readSecret } from './readSecret.ts';
import type { Tables } from './tables.ts';

/** Migration: what is kept of the unused codes becomes slow to guess; the slips that were handed out stay good. */
export async function hashCodesAgain(db: Kysely<Tables>): Promise<void> {
  const codes = await db.selectFrom('codes').select('hash').execute();
  if (codes.length === 0) return;
  const salt = await readSecret(db, 'code-salt');
  for (const { hash } of codes) {
    const slow = await slowHash(salt, hash);
    await sql`update codes set hash = ${slow} where hash = ${hash}`.execute(db);
  }
}
