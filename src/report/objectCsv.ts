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
];

/** Shares are printed in percent, as people read them in Excel; the decimal mark is a comma. */
function numberCell(indicator: Indicator, value: number | undefined): string {
  if (value === undefined) return '';
  const shown = indicator.value === 'share' ? value * 100 : value;
  return String(Number(shown.toFixed(indicator.decimals + 2))).replace('.', ',');
}

function line(
  object: AssessmentObject,
  indicator: Indicator,
  group: readonly [by: string, name: string],
  result: PublishedResult,
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
    writeCellText(gapText(result) ?? ''),
  ]);
}

function linesOf(
  object: AssessmentObject,
  indicator: Indicator,
  measurement: PublishedMeasurement,
): string[] {
  return [
    line(object, indicator, ['вся школа', ''], measurement.result),
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
