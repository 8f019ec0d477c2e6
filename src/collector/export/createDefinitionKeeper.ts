import type { Report } from '../report.ts';
import { keepDefinition } from './keepDefinition.ts';

/**
 * Keeps the definition of a survey beside the answers of a term as soon as the first of them is stored: words that are
 * changed before the first export are then no longer what was asked. To be called after each new answer set; only the
 * first of each survey and term costs anything.
 * @param root the school's folder.
 */
export function createDefinitionKeeper(
  root: string,
  report: Report,
): (survey: string, term: string) => void {
  const seen = new Set<string>();
  return (survey, term) => {
    const one = `${term}/${survey}`;
    if (seen.has(one)) return;
    seen.add(one);
    keepDefinition(root, survey, term).catch((error: unknown) => {
      report({ what: 'not-kept', error });
    });
  };
}
