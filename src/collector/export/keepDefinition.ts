import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { diskFolder } from '../../ingest/diskFolder.ts';
import { replaceFile } from './replaceFile.ts';

/** `kept`: put there now; `same`: it lies there already; `other`: one that differs lies there, and stays. */
export type KeptDefinition = 'kept' | 'same' | 'other';

/**
 * Puts the definition of a survey beside the answers of the term, `data/<term>/surveys/<survey>.json`, byte by byte as
 * it is asked now, unless one is there: words that are changed later then change nothing of what this term was asked.
 * @param root the school's folder.
 */
export async function keepDefinition(
  root: string,
  survey: string,
  term: string,
): Promise<KeptDefinition> {
  const usual = `data/${term}/surveys/${survey}.json`;
  const isThere = (file: string): boolean =>
    file.normalize('NFC').toLowerCase() === usual.toLowerCase();
  const found = (await diskFolder(root).list()).find(isThere);
  const asked = await readFile(path.join(root, `surveys/${survey}.json`), 'utf8');
  if (found !== undefined) {
    return asked === (await readFile(path.join(root, found), 'utf8')) ? 'same' : 'other';
  }
  await replaceFile(path.join(root, usual), [asked]);
  return 'kept';
}
