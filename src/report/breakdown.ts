import type { Indicator } from '../catalogue/model.ts';
import type { Dimension } from '../ingest/facts.ts';
import type { PublishedGroup, PublishedMeasurement } from '../publication/published.ts';
import { chartScale, valueTitle } from './chartScale.ts';
import { breakdownChart } from './charts/breakdownChart.ts';
import type { BreakdownGroup } from './charts/breakdownInput.ts';
import type { Chart } from './charts/chart.ts';
import { fullStop } from './fullStop.ts';
import { titleText } from './titleText.ts';
import { bareValueText, valueText } from './valueText.ts';
import { hiddenText, rangeText } from './valueView.ts';
import { DIMENSION_WORDS, UNIT_FORMS } from './words.ts';

function groupOf(indicator: Indicator, { name, result }: PublishedGroup): BreakdownGroup {
  if (result.kind === 'hidden') return { name, hidden: hiddenText(result) };
  if (result.kind === 'range') return { name, hidden: rangeText(indicator, result) };
  const { value, n, interval } = result.estimate;
  return { name, value, n, ...(interval && { low: interval.low, high: interval.high }) };
}

/** «5А» after «4Б» and before «10А»; names without a number by the alphabet. */
function compareNames(a: string, b: string): number {
  const byNumber = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return Number.isNaN(byNumber) || byNumber === 0 ? a.localeCompare(b, 'ru') : byNumber;
}

/** «По параллелям: от 48 % (8-е классы) до 71 % (2-е классы); интервал не включает значение школы у 3 из 11». */
function findingOf(
  indicator: Indicator,
  dimension: Dimension,
  groups: readonly BreakdownGroup[],
  whole: number,
): string {
  const { by } = DIMENSION_WORDS[dimension];
  const nameOf = ({ name }: BreakdownGroup): string =>
    dimension === 'parallel' ? `${name}-е классы` : name;
  const shown = groups.flatMap((group) => ('value' in group ? [group] : []));
  const sorted = [...shown].sort((a, b) => a.value - b.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const heading = titleText(by);
  if (least === undefined || most === undefined) return `${heading}: все группы малы и скрыты`;
  // Of groups that are not shown nothing is said: neither «везде» nor «всех».
  const isWhole = shown.length === groups.length;
  const [from, to] = [least, most].map(({ value }) => bareValueText(indicator, value));
  const range =
    least === most
      ? `показана одна, ${nameOf(least)}: ${from}`
      : from === to
        ? `${isWhole ? 'везде' : 'у всех показанных'} ${from}`
        : `от ${from} (${nameOf(least)}) до ${to} (${nameOf(most)})`;
  const tested = shown.filter(({ low }) => low !== undefined);
  const apart = tested.filter(({ low = whole, high = whole }) => whole < low || whole > high);
  const proof =
    tested.length < 2
      ? ''
      : apart.length === 0
        ? `; интервалы всех ${isWhole ? '' : 'показанных '}групп включают значение школы`
        : `; интервал не включает значение школы у ${apart.length} из ${tested.length}`;
  return `${heading}: ${range}${proof}`;
}

/** The breakdowns that are published, a chart each: bars with intervals, the whole school as a line. */
export function breakdown(
  indicator: Indicator,
  measurement: PublishedMeasurement,
): readonly Chart[] {
  const { result, groups } = measurement;
  if (result.kind !== 'shown') return [];
  const whole = result.estimate.value;
  const dimensions = [...new Set(groups.map(({ dimension }) => dimension))];
  return dimensions.flatMap((dimension: Dimension) => {
    const ofDimension = groups
      .filter((group) => group.dimension === dimension)
      .map((group) => groupOf(indicator, group))
      .sort((a, b) => compareNames(a.name, b.name));
    if (ofDimension.length < 2) return [];
    const { by, column } = DIMENSION_WORDS[dimension];
    const intervals = ofDimension.some((group) => 'low' in group)
      ? ', отрезки — 95-процентные интервалы'
      : '';
    const title = findingOf(indicator, dimension, ofDimension, whole);
    return [
      breakdownChart({
        id: `${indicator.key}-by-${dimension}`,
        title,
        description: `${indicator.title}. ${fullStop(title)} Точки — значения групп${intervals}, линия — школа в целом.`,
        caption: `${indicator.title} ${by}`,
        scale: chartScale(indicator),
        groupTitle: column,
        valueTitle: valueTitle(indicator),
        countTitle: UNIT_FORMS[indicator.unitOfCount][2],
        groups: ofDimension,
        whole: { value: whole, label: `школа ${valueText(indicator, whole)}` },
      }),
    ];
  });
}
