import type { Indicator } from '../../catalogue/model.ts';
import type { Decision } from '../../ingest/cycle/termCycle.ts';
import type { Counted, IndicatorId, SchoolFacts } from '../../ingest/facts.ts';
import type { Term } from '../../ingest/school.ts';
import { benjaminiHochberg } from '../../stats/benjaminiHochberg.ts';
import { change as changeBetween, type TermValue } from '../change.ts';
import { changedQuestions } from '../changedQuestions.ts';
import { adjustChange } from '../controlChanges.ts';
import type { Change, Measurement } from '../measurement.ts';
import { checkTerms, type CheckTerms } from './checkTerms.ts';
import { effectVerdict, type EffectVerdict } from './effect.ts';

/**
 * What can be said of a decision's effect. `ahead`: its check lies in the future. `unmeasured`: no indicator or day was
 * named (`no-goal`), a value is missing (`no-value`), a question was changed in between (`broken`), or the indicator
 * has no better side (`no-side`).
 */
export type Effect =
  | { readonly kind: 'ahead' }
  | {
      readonly kind: 'unmeasured';
      readonly why: 'no-goal' | 'no-value' | 'broken' | 'no-side';
      readonly terms?: CheckTerms;
    }
  | {
      readonly kind: 'measured';
      readonly terms: CheckTerms;
      /** In stored units, as `value`. */
      readonly baseline: number;
      readonly value: number;
      readonly change: Extract<Change, { kind: 'difference' }>;
      readonly verdict: EffectVerdict;
    };

export interface AssessedDecision {
  /** The half-year in whose folder it stands. */
  readonly term: string;
  readonly decision: Decision;
  readonly effect: Effect;
}

export interface CycleInput {
  readonly facts: Pick<SchoolFacts, 'terms'>;
  /** In order of time. */
  readonly terms: readonly Pick<Term, 'id' | 'from' | 'to'>[];
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** Before the publication rules. */
  readonly measurements: readonly Measurement[];
}

/** Every decision of every half-year with its effect, which is counted from the data and never typed in. */
export function assessDecisions(input: CycleInput): readonly AssessedDecision[] {
  return input.facts.terms.flatMap(({ term, cycle }) =>
    (cycle?.decisions ?? []).map((decision) => ({
      term,
      decision,
      effect: effectOf(decision, term, input),
    })),
  );
}

function effectOf(decision: Decision, decided: string, input: CycleInput): Effect {
  const { goal, check, object } = decision;
  const indicator = goal && input.indicators.get(`${object}.${goal.key}`);
  if (goal === undefined || indicator === undefined || check === undefined) {
    return { kind: 'unmeasured', why: 'no-goal' };
  }
  const terms = checkTerms(input.terms, decided, check);
  if (terms === undefined) return { kind: 'ahead' };
  const id = `${object}.${goal.key}`;
  const find = (term: string) =>
    input.measurements.find(
      (one) => one.term === term && one.object === object && one.key === goal.key,
    );
  const [before, after] = [find(terms.before), find(terms.after)];
  const [from, to] = [valueOf(before), valueOf(after)];
  if (after === undefined || from === undefined || to === undefined) {
    return { kind: 'unmeasured', why: 'no-value', terms };
  }
  if (isBroken(id, terms, input.facts)) return { kind: 'unmeasured', why: 'broken', terms };
  const change = changeOf(after, to, from, indicator, input.measurements);
  const verdict = effectVerdict(indicator, goal, to.estimate.value, change);
  if (verdict === undefined) return { kind: 'unmeasured', why: 'no-side', terms };
  const [baseline, value] = [from.estimate.value, to.estimate.value];
  return { kind: 'measured', terms, baseline, value, change, verdict };
}

function valueOf(measurement: Measurement | undefined): TermValue | undefined {
  if (measurement === undefined || 'missing' in measurement.result) return undefined;
  const { term, result: estimate, enumeration } = measurement;
  return { term, estimate, enumeration };
}

function isBroken(id: IndicatorId, { before, after }: CheckTerms, { terms }: CycleInput['facts']) {
  const wordings = (term: string): Counted['wordings'] => {
    const found = terms.find((one) => one.term === term)?.indicators.get(id);
    return found === undefined || 'absence' in found ? undefined : found.wordings;
  };
  return changedQuestions(wordings(after), wordings(before)).length > 0;
}

/**
 * The change over the half-years of the check. Between neighbours it is that of the overview, so that it reads the same
 * everywhere; over more half-years it is judged as one more of the changes of its term.
 */
function changeOf(
  after: Measurement,
  to: TermValue,
  from: TermValue,
  indicator: Indicator,
  measurements: readonly Measurement[],
): Extract<Change, { kind: 'difference' }> {
  const { change: known } = after;
  if (known.kind === 'difference' && known.previousTerm === from.term) return known;
  const own = changeBetween(to, from, indicator);
  if (own.kind !== 'difference') throw new Error('assessDecisions: two values have a difference');
  if (own.test === undefined) return own;
  const others = measurements.flatMap(({ term, change }) =>
    term === after.term && change.kind === 'difference' && change.test ? [change.test.p] : [],
  );
  const q = benjaminiHochberg([...others, own.test.p]).at(-1) ?? own.test.p;
  const judged = adjustChange(own, q, others.length + 1);
  return judged.kind === 'difference' ? judged : own;
}
