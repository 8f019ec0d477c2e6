import type { ProblemLog } from '../kit/problemLog.ts';
import type { Survey } from '../survey/survey.ts';
import { checkItems } from './checkMeasure.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';

/**
 * Questions that indicators are counted from and that a school's survey does not ask any more: told once per survey
 * (ШК-16). A survey the school does not have at all is its own choice.
 */
export function reportMissingQuestions(
  indicators: Iterable<IndexedIndicator>,
  surveys: readonly Survey[],
  log: ProblemLog,
): void {
  const missing = new Map<string, { questions: Set<string>; indicators: Set<string> }>();
  for (const { id, indicator } of indicators)
    for (const { kind, name, in: survey } of checkItems(indicator.measure, surveys)) {
      if (kind !== 'question' || survey === undefined) continue;
      let found = missing.get(survey);
      if (found === undefined) {
        found = { questions: new Set(), indicators: new Set() };
        missing.set(survey, found);
      }
      found.questions.add(name);
      found.indicators.add(id);
    }
  for (const [survey, { questions, indicators: short }] of missing) {
    const details = { questions: [...questions], indicators: short.size };
    log.add({ code: 'ШК-16', place: { file: `surveys/${survey}.json` }, details });
  }
}
