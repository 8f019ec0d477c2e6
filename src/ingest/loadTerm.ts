import { loadResponses } from './loadResponses.ts';
import { loadTables } from './loadTables.ts';
import type { TermContext } from './termContext.ts';
import type { TermCounts } from './termFacts.ts';

/** Reads all files of a term: responses are checked against the classes that its tables name. */
export async function loadTerm(context: TermContext): Promise<TermCounts> {
  const tables = await loadTables(context);
  const surveys = await loadResponses(context, tables.pupils.classes);
  return { term: context.term, ...tables, surveys };
}
