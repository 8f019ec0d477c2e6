import type { AssessedDecision, Effect } from '../../assessment/cycle/assessDecisions.ts';
import type { PublishedMeasurement } from '../published.ts';

/** `kept-back`: there is an effect, and one of its two values is not shown. */
export type PublishedEffect = Effect | { readonly kind: 'kept-back' };

declare const published: unique symbol;

/** A decision whose effect tells no more than the values that are shown. Only `publishDecisions` can make one. */
export interface PublishedDecision extends Omit<AssessedDecision, 'effect'> {
  readonly [published]: true;
  readonly effect: PublishedEffect;
}

/**
 * The decisions as an edition may show them. An effect is a difference of two values: it is told only where both are
 * shown, so it adds nothing to what everybody can subtract.
 */
export function publishDecisions(
  decisions: readonly AssessedDecision[],
  measurements: readonly PublishedMeasurement[],
): readonly PublishedDecision[] {
  const idOf = (object: string, key: string, term: string): string => `${object} ${key} ${term}`;
  const shown = new Set(
    measurements
      .filter(({ result }) => result.kind === 'shown')
      .map(({ object, key, term }) => idOf(object, key, term)),
  );
  return decisions.map((one) => {
    const { effect, decision } = one;
    const isTold =
      effect.kind !== 'measured' ||
      [effect.terms.before, effect.terms.after].every((term) =>
        shown.has(idOf(decision.object, decision.goal?.key ?? '', term)),
      );
    const decided = { ...one, effect: isTold ? effect : { kind: 'kept-back' as const } };
    // The brand has no value at run time: this is the one place that may put it on.
    return decided as unknown as PublishedDecision;
  });
}
