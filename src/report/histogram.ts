import type { Indicator } from '../catalogue/model.ts';
import { formatNumber, formatShare } from '../kit/format.ts';
import type { PublishedMeasurement } from '../publication/published.ts';
import { valueTitle } from './chartScale.ts';
import type { Chart } from './charts/chart.ts';
import { histogramChart } from './charts/histogramChart.ts';
import { UNIT_FORMS } from './words.ts';

/** How many units have each value, where a mean or a median was made of such values; nothing for other measures. */
export function histogram(
  indicator: Indicator,
  measurement: PublishedMeasurement,
): readonly Chart[] {
  const { result } = measurement;
  if (result.kind !== 'shown' || result.estimate.distribution === undefined) return [];
  const { distribution } = result.estimate;
  const most = [...distribution].sort(([, a], [, b]) => b - a)[0];
  const all = distribution.reduce((sum, [, n]) => sum + n, 0);
  if (most === undefined || distribution.length < 2) return [];
  const decimals = distribution.every(([value]) => Number.isInteger(value)) ? 0 : 1;
  const title = `Чаще всего — ${formatNumber(most[0], decimals)} (${formatShare(most[1] / all)})`;
  return [
    histogramChart({
      id: `${indicator.key}-values`,
      title,
      description: `${title}. Высота столбца — сколько раз встретилось значение.`,
      caption: `${indicator.title}: как часто встречается каждое значение`,
      scale: { kind: 'number', decimals },
      valueTitle: valueTitle(indicator),
      countTitle: UNIT_FORMS[indicator.unitOfCount][2],
      counts: distribution,
    }),
  ];
}
