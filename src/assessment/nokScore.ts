import type { NokCriterion, NokIndicator, NokPart, NokProfile } from '../catalogue/nok344n2018.ts';

/** What a question gave: the satisfied among those who answered in substance, and the rest who answered. */
export interface NokAnswers {
  readonly satisfied: number;
  readonly answered: number;
  readonly hardToSay: number;
}

/** A score 0…100 where everything is known; else the ends between which it lies. */
export interface NokScore {
  readonly low: number;
  readonly high: number;
}

export interface ScoredIndicator extends NokScore {
  readonly indicator: NokIndicator;
  /** 0…100 for each part that was asked. */
  readonly parts: readonly { readonly part: NokPart; readonly score: number | undefined }[];
}

export interface ScoredCriterion extends NokScore {
  readonly criterion: NokCriterion;
  readonly indicators: readonly ScoredIndicator[];
}

export interface NokResult extends NokScore {
  readonly criteria: readonly ScoredCriterion[];
}

function partScore(
  part: NokPart,
  answers: NokAnswers | undefined,
  policy: NokProfile['hardToSay'],
): number | undefined {
  if (answers === undefined) return undefined;
  const { satisfied, answered, hardToSay } = answers;
  const kept = policy === 'keepInDenominator' && part.users !== true ? hardToSay : 0;
  const denominator = answered + kept;
  return denominator === 0 ? undefined : (100 * satisfied) / denominator;
}

/** Σ weight · score, at both ends. */
function weighted(scores: readonly (readonly [weight: number, score: NokScore])[]): NokScore {
  return {
    low: scores.reduce((sum, [weight, { low }]) => sum + weight * low, 0),
    high: scores.reduce((sum, [weight, { high }]) => sum + weight * high, 0),
  };
}

function scoreIndicator(
  indicator: NokIndicator,
  answers: ReadonlyMap<string, NokAnswers>,
  policy: NokProfile['hardToSay'],
): ScoredIndicator {
  const parts = indicator.parts.map((part) => ({
    part,
    score: partScore(part, answers.get(part.key), policy),
  }));
  if (parts.length === 0) return { indicator, parts, low: 0, high: 100 };
  const each = 1 / parts.length;
  const ends = parts.map(({ score }) => [each, { low: score ?? 0, high: score ?? 100 }] as const);
  return { indicator, parts, ...weighted(ends) };
}

/**
 * Criteria K = Σ weight · П and their mean S over the five, 0…100, by приказ № 344н. What was not measured may be
 * anything, so a score with gaps is given by its ends, never guessed; without gaps both ends are the score.
 * @param answers by the key of a part.
 */
export function nokScore(
  { criteria }: NokProfile,
  answers: ReadonlyMap<string, NokAnswers>,
  policy: NokProfile['hardToSay'],
): NokResult {
  const scored = criteria.map((criterion): ScoredCriterion => {
    const indicators = criterion.indicators.map((one) => scoreIndicator(one, answers, policy));
    const ends = weighted(indicators.map((one) => [one.indicator.weight, one]));
    return { criterion, indicators, ...ends };
  });
  const equal = 1 / scored.length;
  return { criteria: scored, ...weighted(scored.map((one) => [equal, one])) };
}

/**
 * Answers that НОК asks for, of `recipients` persons: 40 %, at most 600 (приказ № 675н, not checked against the text).
 * @example nokSample(805) // 322
 */
export function nokSample(recipients: number): number {
  return Math.min(Math.ceil((recipients * 2) / 5), 600);
}
