import type { Indicator } from '../catalogue/model.ts';
import type { ProblemLog } from '../kit/problemLog.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { IndicatorId, Tally } from './facts.ts';
import { isNamed } from './isNamed.ts';
import type { IndexedIndicator } from './indicatorIndex.ts';
import { numberAt } from './rowNumber.ts';
import { columnIndex } from './tableRow.ts';
import type { TakeRow } from './tableSink.ts';

/**
 * Collects the figures of the table `values` by indicator. A row that names no indicator entered by hand (МОН-12), or
 * has no figure (МОН-13), is left out. A share is written in percent and kept as 0…1; one that may have been written as
 * 0…1 is named (МОН-20). Rows of any other table
 * (`undefined`) pass as they are.
 */
export function collectEntered(
  table: TableDescription | undefined,
  index: ReadonlyMap<IndicatorId, IndexedIndicator>,
  log: ProblemLog,
): { readonly take: TakeRow; readonly figures: ReadonlyMap<IndicatorId, Tally> } {
  const figures = new Map<IndicatorId, Tally>();
  if (table === undefined) return { take: () => true, figures };
  const at = (name: string) => columnIndex(table, name);
  const columns = {
    object: at('object'),
    indicator: at('indicator'),
    numerator: at('numerator'),
    denominator: at('denominator'),
    value: at('value'),
  };
  const entered = [...index.values()].filter(
    ({ indicator }) => indicator.measure.kind === 'entered',
  );

  const take: TakeRow = (row, place) => {
    const object = String(row[columns.object]);
    const key = String(row[columns.indicator]);
    const known = entered.filter((one) => one.object.slug === object);
    const found = known.find(({ indicator }) => isNamed(indicator, key));
    if (found === undefined) {
      const title = [...index.values()].find((one) => one.object.slug === object)?.object.title;
      const details = {
        found: key,
        object: title ?? object,
        known: known.map(({ indicator }) => indicator.key),
      };
      log.add({ code: 'МОН-12', place: place.cell(columns.indicator), details });
      return false;
    }
    const numerator = numberAt(row, columns.numerator);
    const denominator = numberAt(row, columns.denominator);
    const written = numberAt(row, columns.value);
    const figure = toFigure(numerator, denominator, written, found.indicator.value === 'share');
    if (figure === undefined) {
      log.add({ code: 'МОН-13', place: place.cell(columns.value), details: {} });
      return false;
    }
    if (written !== undefined && looksLikePart(found.indicator, figure, written)) {
      log.add({ code: 'МОН-20', place: place.cell(columns.value), details: { found: written } });
    }
    figures.set(found.id, figure);
    return true;
  };
  return { take, figures };
}

/** «0,98» for 98 %: more is better there, so that so little is hardly meant. */
function looksLikePart({ value, direction }: Indicator, figure: Tally, written: number): boolean {
  const isWritten = figure.kind === 'entered' && figure.denominator === undefined;
  return isWritten && value === 'share' && direction === 'up' && written > 0 && written <= 1;
}

/** The quotient where both its sides are given, else the figure itself; `undefined`: neither. */
function toFigure(
  numerator: number | undefined,
  denominator: number | undefined,
  written: number | undefined,
  isShare: boolean,
): Tally | undefined {
  if (numerator !== undefined && denominator !== undefined && denominator > 0) {
    return { kind: 'entered', value: numerator / denominator, numerator, denominator };
  }
  if (written === undefined) return undefined;
  return { kind: 'entered', value: isShare ? written / 100 : written };
}
