import type { AssessmentObject } from '../../catalogue/model.ts';
import type { PublishedDecision } from '../../publication/cycle/publishDecisions.ts';
import type { SiteInput, TermInfo } from '../siteInput.ts';
import { decisionView, type DecisionView } from './decisionView.ts';

/** The half-years up to and including one. */
export function termsUntil({ terms }: SiteInput, term: TermInfo): readonly TermInfo[] {
  return terms.slice(0, terms.indexOf(term) + 1);
}

/** The decisions about an object that were made by the end of a half-year, the latest first. */
export function knownDecisions(
  input: SiteInput,
  object: AssessmentObject,
  term: TermInfo,
): readonly PublishedDecision[] {
  const known = termsUntil(input, term);
  return input.decisions
    .filter((one) => one.decision.object === object.slug && known.some(({ id }) => id === one.term))
    .toReversed();
}

/** The same, ready to be printed. */
export function objectDecisions(
  input: SiteInput,
  object: AssessmentObject,
  term: TermInfo,
): readonly DecisionView[] {
  const known = termsUntil(input, term);
  return knownDecisions(input, object, term).map((one) => decisionView(one, object, known));
}

/** The decisions that were made in a half-year, and those whose effect it shows. */
export function termDecisions(
  input: SiteInput,
  term: TermInfo,
): { readonly made: readonly DecisionView[]; readonly checked: readonly DecisionView[] } {
  const known = termsUntil(input, term);
  const views = input.categories
    .flatMap(({ groups }) => groups.flatMap((group) => group.objects))
    .flatMap((object) =>
      knownDecisions(input, object, term).map((one) => ({
        one,
        view: decisionView(one, object, known),
      })),
    );
  return {
    made: views.filter(({ one }) => one.term === term.id).map(({ view }) => view),
    checked: views
      .filter(({ one: { effect } }) => 'terms' in effect && effect.terms.after === term.id)
      .map(({ view }) => view),
  };
}
