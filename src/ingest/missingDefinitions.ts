import type { ProblemLog } from '../kit/problemLog.ts';
import type { TermFiles } from './sortFiles.ts';

/**
 * Warns of past half-years whose answers are read against the present definitions for want of their own (АНК-14): a
 * question reworded since would pass for a change of opinions. The newest half-year with files is not past: what it
 * asks is what is asked now. One problem tells them all.
 * @param terms in the order of time.
 */
export function reportMissingDefinitions(
  terms: readonly (readonly [term: string, files: TermFiles])[],
  log: ProblemLog,
): void {
  const filled = terms.filter(([, { tables, responses }]) => tables.size + responses.size > 0);
  const unkept = filled.slice(0, -1).flatMap(([term, { responses, definitions }]) => {
    const surveys = [...responses.keys()].filter((survey) => !definitions.has(survey));
    return surveys.length === 0 ? [] : [{ term, surveys }];
  });
  if (unkept.length > 0)
    log.add({ code: 'АНК-17', place: { file: 'surveys' }, details: { unkept } });
}
