import type { ResponsesFile } from './responsesFile.ts';
import type { Store } from '../store/store.ts';

/** How many exported answers of a survey and term are not in its file (`undefined`: there is no file). */
export async function countMissing(
  store: Store,
  survey: string,
  term: string,
  file: ResponsesFile | undefined,
): Promise<number> {
  const has = new Set(file?.rows.map(({ id }) => id));
  for await (const { key } of store.read(survey, term, 'not-exported')) has.add(key);
  let missing = 0;
  for await (const { key } of store.read(survey, term)) if (!has.has(key)) missing += 1;
  return missing;
}
