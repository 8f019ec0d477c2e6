import type { AssessmentObject, Category, Indicator } from '../../catalogue/model.ts';
import type { PublishedMeasurement } from '../../publication/published.ts';
import { mainIndicator } from '../mainIndicator.ts';
import type { MeasurementIndex } from '../measurementIndex.ts';
import { targetVerdict } from '../targetVerdict.ts';
import { evidenceOf, type Evidence, type Side } from './evidence.ts';

/** A published value with reasons to call it an achievement or a difficulty. */
export interface Finding {
  readonly object: AssessmentObject;
  readonly indicator: Indicator;
  readonly measurement: PublishedMeasurement;
  readonly side: Side;
  /** Of both sides, in the order target, norm, benchmark, change. */
  readonly evidence: readonly Evidence[];
  /** What is left of the weights of its side after those of the other. */
  readonly weight: number;
  readonly isMain: boolean;
  /** How far from the target, as a part of it. */
  readonly gap: number;
}

function weigh(evidence: readonly Evidence[], side: Side): number {
  return evidence.reduce((sum, one) => sum + (one.side === side ? one.weight : 0), 0);
}

function findingOf(
  object: AssessmentObject,
  indicator: Indicator,
  term: string,
  index: MeasurementIndex,
): Finding[] {
  // How many answered says how far answers can be trusted, not how the school works; it has a place of its own.
  if (indicator.measure.kind === 'coverage') return [];
  const measurement = index.find(object.slug, indicator.key, term);
  const evidence = evidenceOf(indicator, measurement);
  if (evidence.length === 0) return [];
  const balance = weigh(evidence, 'achievement') - weigh(evidence, 'difficulty');
  return [
    {
      object,
      indicator,
      measurement,
      side: balance > 0 ? 'achievement' : 'difficulty',
      evidence,
      weight: Math.abs(balance),
      isMain: mainIndicator(object, term, index)?.indicator.key === indicator.key,
      gap: targetVerdict(indicator, measurement)?.gap ?? 0,
    },
  ];
}

/** By weight, then main indicators, then the distance from the target; what is equal stays in the order of the tree. */
function compareFindings(a: Finding, b: Finding): number {
  return b.weight - a.weight || Number(b.isMain) - Number(a.isMain) || b.gap - a.gap;
}

/**
 * The achievements and difficulties of a term out of published values only, the most important first
 * (`IMPORTANCE_RULE`). A value without any reason is in neither list.
 */
export function findings(
  categories: readonly Category[],
  term: string,
  index: MeasurementIndex,
): Readonly<Record<Side, readonly Finding[]>> {
  const all = categories
    .flatMap(({ groups }) => groups.flatMap(({ objects }) => objects))
    .flatMap((object) =>
      object.indicators.flatMap((indicator) => findingOf(object, indicator, term, index)),
    )
    .sort(compareFindings);
  return {
    achievement: all.filter(({ side }) => side === 'achievement'),
    difficulty: all.filter(({ side }) => side === 'difficulty'),
  };
}
