import type { decisionKinds } from '../../monitoring/tables/decisions.ts';

/** What the papers of the management cycle say of a half-year. An empty cell is undefined; days are YYYY-MM-DD. */

type Words = string | undefined;

/** By which indicator of an object a card or a decision is judged, and where it shall come, in stored units. */
export interface Goal {
  readonly key: string;
  readonly target: number | undefined;
}

export interface PlanItem {
  /** Slug of the object. */
  readonly object: string;
  /** Without its target. */
  readonly goal: Goal | undefined;
  readonly method: Words;
  readonly classes: Words;
  readonly frequency: Words;
  readonly months: Words;
  readonly responsible: Words;
  readonly form: Words;
  readonly considered: Words;
  readonly done: boolean | undefined;
}

/** A card of the workshop; without a goal nothing can show later whether the vision came true. */
export interface Card {
  readonly kind: 'achievement' | 'difficulty';
  readonly text: string;
  readonly object: string;
  readonly vision: Words;
  readonly goal: Goal | undefined;
  readonly responsible: Words;
}

export type DecisionKind = (typeof decisionKinds)[number]['value'];

export interface Decision {
  readonly number: string;
  readonly object: string;
  readonly basis: Words;
  readonly problem: string;
  /** Suppositions, never facts. */
  readonly hypotheses: Words;
  readonly kind: DecisionKind | undefined;
  readonly measure: Words;
  readonly responsible: Words;
  readonly due: Words;
  readonly doneAt: Words;
  readonly goal: Goal | undefined;
  /** The day by which an effect must be seen. */
  readonly check: Words;
}

export interface TermCycle {
  readonly plan: readonly PlanItem[];
  readonly cards: readonly Card[];
  readonly decisions: readonly Decision[];
}
