import type { ProblemLog } from '../kit/problemLog.ts';
import type { Yaml } from './readYaml.ts';
import { schoolFile } from './school.ts';
import type { SchoolSpec } from './schoolSchema.ts';

type TermSpec = SchoolSpec['terms'][number];

/**
 * Terms stand in order of time, do not overlap and have different ids (ШК-06, ШК-07); a survey closes after it
 * opens, and one that is asked outside of its term gets a warning (ШК-09). Dates are ISO, so they compare as text.
 * `true`: nothing stops the reading.
 */
export function checkTerms(terms: readonly TermSpec[], yaml: Yaml, log: ProblemLog): boolean {
  const before = log.errors;
  const ids = new Set<string>();
  terms.forEach((term, index) => {
    const at = (...keys: string[]) => ({
      file: schoolFile,
      row: yaml.rowOf(['terms', index, ...keys]),
    });
    const order = (
      keys: string[],
      first: string,
      firstDate: string,
      then: string,
      date: string,
    ) => {
      const details = { first, firstDate, then, thenDate: date };
      log.add({ code: 'ШК-06', place: at(...keys), details });
    };
    if (ids.has(term.id)) log.add({ code: 'ШК-07', place: at('id'), details: { term: term.id } });
    ids.add(term.id);
    if (term.to < term.from) order(['to'], 'начало полугодия', term.from, 'его конец', term.to);
    const previous = terms[index - 1];
    if (previous !== undefined && term.from <= previous.to) {
      order(['from'], `конец ${previous.id}`, previous.to, `начало ${term.id}`, term.from);
    }
    for (const [survey, { opens, closes }] of Object.entries(term.surveys)) {
      const keys = ['surveys', survey, 'closes'];
      if (closes < opens) order(keys, 'анкета открывается', opens, 'закрывается', closes);
      else if (opens < term.from || closes > term.to) {
        log.add({
          code: 'ШК-09',
          place: at(...keys),
          details: { survey, from: term.from, to: term.to },
        });
      }
    }
  });
  return log.errors === before;
}
