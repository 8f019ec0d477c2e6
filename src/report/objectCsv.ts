import { writeCellText } from '../kit/cellText.ts';
import { BOM, renderCsvLine } from '../kit/csvLine.ts';
import type { AssessmentObject, Indicator } from '../catalogue/model.ts';
import type { PublishedMeasurement, PublishedResult } from '../publication/published.ts';
import { DIMENSION_WORDS } from './words.ts';
import type { MeasurementIndex } from './measurementIndex.ts';
import { gapText } from './valueView.ts';

const HEADER = [
  'Объект',
  'Показатель',
  'Единица',
  'Разрез',
  'Группа',
  'Значение',
  'Нижняя граница 95 %',
  'Верхняя граница 95 %',
  'Количество',
  'Примечание',
  'Изменение',
  'Нижняя граница изменения',
  'Верхняя граница изменения',
  'p изменения',
  'q изменения',
];

/** Shares are printed in percent, as people read them in Excel; the decimal mark is a comma. */
function numberCell(indicator: Indicator, value: number | undefined): string {
  if (value === undefined) return '';
  const shown = indicator.value === 'share' ? value * 100 : value;
  return String(Number(shown.toFixed(indicator.decimals + 2))).replace('.', ',');
}

/** Four digits of a probability are enough; the exact one is in the JSON. */
function probabilityCell(p: number | undefined): string {
  return p === undefined ? '' : String(Number(p.toPrecision(4))).replace('.', ',');
}

/** Of a whole school only: groups are not compared between terms. */
function changeCells(
  indicator: Indicator,
  change: PublishedMeasurement['change'] | undefined,
): readonly string[] {
  if (change?.kind !== 'difference') return ['', '', '', '', ''];
  const { difference, interval, test } = change;
  return [
    ...[difference, interval?.low, interval?.high].map((value) => numberCell(indicator, value)),
    probabilityCell(test?.p),
    probabilityCell(test?.q),
  ];
}

function line(
  object: AssessmentObject,
  indicator: Indicator,
  group: readonly [by: string, name: string],
  result: PublishedResult,
  change?: PublishedMeasurement['change'],
): string {
  const estimate = result.kind === 'shown' ? result.estimate : undefined;
  return renderCsvLine([
    writeCellText(`${object.number} ${object.title}`),
    writeCellText(indicator.title),
    writeCellText(indicator.unit),
    ...group.map(writeCellText),
    numberCell(indicator, estimate?.value),
    numberCell(indicator, estimate?.interval?.low),
    numberCell(indicator, estimate?.interval?.high),
    estimate === undefined ? '' : String(estimate.n),
    writeCellText(gapText(indicator, result) ?? ''),
    ...changeCells(indicator, change),
  ]);
}

function linesOf(
  object: AssessmentObject,
  indicator: Indicator,
  measurement: PublishedMeasurement,
): string[] {
  return [
    line(object, indicator, ['вся школа', ''], measurement.result, measurement.change),
    ...measurement.groups.map((group) =>
      line(
        object,
        indicator,
        [DIMENSION_WORDS[group.dimension].column.toLowerCase(), group.name],
        group.result,
      ),
    ),
  ];
}

/** The report of an object as a CSV that Russian Excel opens right: BOM, `;`, decimal comma, CRLF. */
export function objectCsv(object: AssessmentObject, term: string, index: MeasurementIndex): string {
  const lines = object.indicators.flatMap((indicator) =>
    linesOf(object, indicator, index.find(object.slug, indicator.key, term)),
  );
  return BOM + [renderCsvLine(HEADER), ...lines].join('');
}
