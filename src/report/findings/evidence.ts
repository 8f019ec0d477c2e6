import type { Indicator } from '../../catalogue/model.ts';
import type { PublishedMeasurement } from '../../publication/published.ts';
import { changeView, movedWords } from '../changeView.ts';
import { benchmarkPosition } from '../benchmarkPosition.ts';
import { targetVerdict } from '../targetVerdict.ts';
import { NORM_SOURCE_WORDS } from '../words.ts';

export type Side = 'achievement' | 'difficulty';

/** One reason to call a value an achievement or a difficulty. */
export interface Evidence {
  readonly side: Side;
  readonly of: 'target' | 'norm' | 'benchmark' | 'change';
  /** How much it counts, see `IMPORTANCE_RULE`. */
  readonly weight: number;
  /** A fact: «цель 75 % не достигнута». */
  readonly text: string;
}

/** How findings are ordered, as the page says it. */
export const IMPORTANCE_RULE =
  'Порядок — по числу и весу оснований: цель школы — 3 (если она внутри 95\u00A0% интервала значения — 1); ' +
  'ориентир документа, методики или школы — 3, ориентир программы — 1; внешний результат вне интервала — 2; доказанное изменение — 2. ' +
  'Основания в разные стороны вычитаются; поровну — это трудность. При равном весе сначала главный ' +
  'показатель объекта, затем тот, который дальше от цели.';

const WEIGHTS = {
  target: 3,
  closeTarget: 1,
  norm: 3,
  ownNorm: 1,
  benchmark: 2,
  change: 2,
} as const;

function ofTarget(indicator: Indicator, measurement: PublishedMeasurement): Evidence[] {
  const verdict = targetVerdict(indicator, measurement);
  if (verdict === undefined) return [];
  const { reached, close, words } = verdict;
  return [
    {
      side: reached ? 'achievement' : 'difficulty',
      of: 'target',
      weight: close ? WEIGHTS.closeTarget : WEIGHTS.target,
      text: close ? `${words}, разница может быть случайной` : words,
    },
  ];
}

/** The middle band is neither side. */
function ofNorm({ band }: PublishedMeasurement): Evidence[] {
  if (band === undefined || band.level === 'middle') return [];
  const whose = NORM_SOURCE_WORDS[band.source];
  return [
    {
      side: band.level === 'high' ? 'achievement' : 'difficulty',
      of: 'norm',
      weight: band.source === 'default' ? WEIGHTS.ownNorm : WEIGHTS.norm,
      text: `оценка «${band.label}» (${whose}${band.unverified ? ', не сверено с источником' : ''})`,
    },
  ];
}

/** Only where the interval of the value leaves the outside figure out. */
function ofBenchmark(indicator: Indicator, measurement: PublishedMeasurement): Evidence[] {
  const position = benchmarkPosition(indicator, measurement);
  if (position === undefined || position === 'overlap' || indicator.direction === 'target')
    return [];
  const isBetter = (position === 'above') === (indicator.direction === 'up');
  return [
    {
      side: isBetter ? 'achievement' : 'difficulty',
      of: 'benchmark',
      weight: WEIGHTS.benchmark,
      text: `${position === 'above' ? 'выше' : 'ниже'} ${indicator.benchmark?.of ?? ''}: 95\u00A0% интервал лежит в стороне`,
    },
  ];
}

/** Only a change that the interval proves, or that was counted in full, and that has a better side. */
function ofChange(indicator: Indicator, { change }: PublishedMeasurement): Evidence[] {
  const view = changeView(indicator, change);
  const { quality } = view;
  if (quality === 'neutral') return [];
  return [
    {
      side: quality === 'better' ? 'achievement' : 'difficulty',
      of: 'change',
      weight: WEIGHTS.change,
      text: `с прошлого полугодия ${movedWords(indicator, view)}`,
    },
  ];
}

/** Everything that speaks for or against a published value; nothing for one that is hidden or missing. */
export function evidenceOf(
  indicator: Indicator,
  measurement: PublishedMeasurement,
): readonly Evidence[] {
  if (measurement.result.kind !== 'shown') return [];
  return [
    ...ofTarget(indicator, measurement),
    ...ofNorm(measurement),
    ...ofBenchmark(indicator, measurement),
    ...ofChange(indicator, measurement),
  ];
}
