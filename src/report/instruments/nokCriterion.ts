import type { NokScore, ScoredCriterion, ScoredIndicator } from '../../assessment/nokScore.ts';
import type { NokPart } from '../../catalogue/nok344n2018.ts';
import { formatNumber } from '../../kit/format.ts';
import { isAsked, type KnownAnswers } from './nokAnswers.ts';

export interface NokRowView {
  readonly number: string;
  readonly title: string;
  readonly weight: string;
  /** With what stands as an index under the letter before it. */
  readonly formula: readonly { readonly text: string; readonly index?: string }[];
  /** «294 / 423 · 100 = 69,50», a line per part. */
  readonly numbers: readonly string[];
  readonly score: string;
}

export interface NokCriterionView {
  readonly number: string;
  readonly title: string;
  readonly score: string;
  /** «К5 = 0,3 · 88,70 + 0,2 · 72,84 + 0,5 · 76,54 = 79,45». */
  readonly formula: string;
  readonly rows: readonly NokRowView[];
}

/** A score with two digits, as НОК rounds. */
export function pointsText(value: number): string {
  return formatNumber(value, 2);
}

/** «79,45», or both ends where something is missing. */
export function scoreText({ low, high }: NokScore): string {
  return high - low < 1e-9 ? pointsText(low) : `от ${pointsText(low)} до ${pointsText(high)}`;
}

/** A short weight or share of a point: «0,3», «0,04». */
export function weightText(weight: number): string {
  return String(Number(weight.toFixed(3))).replace('.', ',');
}

function partText(part: NokPart, { answers, gaps }: KnownAnswers, score?: number): string {
  const found = answers.get(part.key);
  if (found === undefined || score === undefined) {
    return `${part.title}: нет числа — ${gaps.get(part.key) ?? 'никто не ответил'}`;
  }
  const near =
    part.near === undefined
      ? ''
      : `. ${isAsked(part) ? 'Близкий вопрос' : 'Близкие сведения'}: ${part.near}`;
  const sum = `${formatNumber(found.satisfied)} / ${formatNumber(found.answered)} · 100`;
  return `${part.title}: ${sum} = ${pointsText(score)}; в знаменателе — ${part.denominator}${near}`;
}

/** «У_сайт / Ч_сайт» → У with its index, « / Ч» with its. */
function formulaView(formula: string): NokRowView['formula'] {
  return [...formula.matchAll(/([^_]+)(?:_([\p{L}-]+))?/gu)].map(([, text = '', index]) =>
    index === undefined ? { text } : { text, index },
  );
}

function rowView(scored: ScoredIndicator, known: KnownAnswers): NokRowView {
  const { indicator, parts } = scored;
  return {
    number: indicator.number,
    title: indicator.title,
    weight: weightText(indicator.weight),
    formula: formulaView(indicator.formula),
    numbers:
      indicator.unasked === undefined
        ? parts.map(({ part, score }) => partText(part, known, score))
        : [`Не репетируется: ${indicator.unasked}.`],
    score: parts.length === 0 ? 'нужен осмотр' : scoreText(scored),
  };
}

/** A criterion with its formula, its numbers and what they give. */
export function criterionView(scored: ScoredCriterion, known: KnownAnswers): NokCriterionView {
  const { criterion, indicators } = scored;
  const terms = indicators.map(({ indicator, low, high }) => {
    const known = high - low < 1e-9;
    return `${weightText(indicator.weight)} · ${known ? pointsText(low) : `П${indicator.number}`}`;
  });
  return {
    number: criterion.number,
    title: criterion.title,
    score: scoreText(scored),
    formula: `К${criterion.number} = ${terms.join(' + ')} = ${scoreText(scored)}`,
    rows: indicators.map((one) => rowView(one, known)),
  };
}
