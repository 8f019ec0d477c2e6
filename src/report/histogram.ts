import type { Indicator } from '../catalogue/model.ts';
import { formatNumber, formatShare } from '../kit/format.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import { columnByName, tableByName } from '../monitoring/tables.ts';
import { valueTitle } from './chartScale.ts';
import type { Chart } from './charts/chart.ts';
import { histogramChart } from './charts/histogramChart.ts';
import { fullStop } from './fullStop.ts';
import { totalOf, type Counts } from '../stats/counts.ts';
import { quantile } from '../stats/quantile.ts';
import { UNIT_FORMS } from './words.ts';

/** A value of fewer is no finding. */
const STANDS_OUT = 0.2;

/**
 * «Чаще всего — 3 (56 %)» where one value stands out; else where the middle half lies: of fifty values, the most
 * frequent has 3 % and says nothing.
 */
function findingOf(distribution: Counts, decimals: number): string {
  const all = totalOf(distribution);
  const [most] = [...distribution].sort(([, a], [, b]) => b - a);
  if (most !== undefined && most[1] / all >= STANDS_OUT) {
    return `Чаще всего — ${formatNumber(most[0], decimals)} (${formatShare(most[1] / all)})`;
  }
  const [low, middle, high] = [0.25, 0.5, 0.75]
    .flatMap((probability) => quantile(distribution, probability) ?? [])
    .map((value) => formatNumber(value, decimals));
  return `У половины — от ${low} до ${high}, посередине ${middle}`;
}

/** The column the values stand in: an indicator made of them may have another unit (marks 2–5 under «СОУ, %»). */
function valuesTitle(indicator: Indicator): string {
  const { measure } = indicator;
  const name =
    measure.kind === 'weighted-share'
      ? measure.column
      : (measure.kind === 'mean' || measure.kind === 'median') && 'column' in measure.of
        ? measure.of.column
        : undefined;
  const table = 'table' in measure ? tableByName(measure.table) : undefined;
  const column = name && table ? columnByName(table, name) : undefined;
  return column?.title ?? valueTitle(indicator);
}

/** How many units have each value, where a mean or a median was made of such values; nothing for other measures. */
export function histogram(
  indicator: Indicator,
  measurement: PublishedMeasurement,
): readonly Chart[] {
  const { result } = measurement;
  if (result.kind !== 'shown' || result.estimate.distribution === undefined) return [];
  const { distribution } = result.estimate;
  if (distribution.length < 2) return [];
  const decimals = distribution.every(([value]) => Number.isInteger(value)) ? 0 : 1;
  const title = findingOf(distribution, decimals);
  const values = valuesTitle(indicator);
  return [
    histogramChart({
      id: `${indicator.key}-values`,
      title,
      description: `${fullStop(title)} Высота столбца — сколько раз встретилось значение.`,
      caption: `${indicator.title}: как часто встречается каждое значение`,
      scale: { kind: 'number', decimals },
      valueTitle: values,
      countTitle: UNIT_FORMS[indicator.unitOfCount][2],
      counts: distribution,
    }),
  ];
}
