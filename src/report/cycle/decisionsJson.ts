import type { AssessmentObject } from '../../catalogue/model.ts';
import type { PublishedDecision } from '../../publication/cycle/publishDecisions.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import { tidyNumber } from '../tidyNumber.ts';
import { knownDecisions, termsUntil } from './termDecisions.ts';

/**
 * The decisions about an object as JSON, as they stood at the end of a half-year, the latest first. Values are in
 * stored units; `effect` is null until the half-year of its check, and where it can't be told `status` says why.
 */
export function decisionsJson(
  input: SiteInput,
  object: AssessmentObject,
  until: TermInfo,
): readonly object[] {
  const known = new Set(termsUntil(input, until).map(({ id }) => id));
  return knownDecisions(input, object, until).map((one) => decisionJson(one, known));
}

function decisionJson(
  { term, decision, effect }: PublishedDecision,
  known: ReadonlySet<string>,
): object {
  const isKnown = 'terms' in effect && known.has(effect.terms.after);
  const { goal, ...paper } = decision;
  const status = effect.kind === 'unmeasured' ? effect.why : effect.kind;
  return {
    term,
    number: paper.number,
    kind: paper.kind ?? null,
    basis: paper.basis ?? null,
    problem: paper.problem,
    hypotheses: paper.hypotheses ?? null,
    measure: paper.measure ?? null,
    responsible: paper.responsible ?? null,
    due: paper.due ?? null,
    doneAt: paper.doneAt ?? null,
    controlMetric: goal?.key ?? null,
    target: goal?.target ?? null,
    check: paper.check ?? null,
    status: 'terms' in effect && !isKnown ? 'ahead' : status,
    effect:
      effect.kind === 'measured' && isKnown
        ? {
            before: effect.terms.before,
            after: effect.terms.after,
            baseline: tidyNumber(effect.baseline),
            value: tidyNumber(effect.value),
            change: effect.change.verdict,
            verdict: effect.verdict,
          }
        : null,
  };
}
