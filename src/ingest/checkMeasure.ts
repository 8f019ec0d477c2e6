import type { Measure, SurveyItem } from '../catalogue/model.ts';
import type { MissingName } from '../kit/wording.ts';
import type { TableColumn, TableDescription } from '../monitoring/description.ts';
import { readTableCell } from '../monitoring/readTableCell.ts';
import type { Question, Survey } from '../survey/survey.ts';
import { comparedValues } from './conditionValues.ts';
import { measureColumns, measureTables } from './measureColumns.ts';

const numeric = new Set(['whole', 'number', 'yes-no', 'date', 'moment']);

/**
 * Names in a measure that stand for nothing: tables, columns, values of a column, surveys, questions; and columns of
 * words where numbers are needed. An empty list: the measure can be counted.
 */
export function checkMeasure(
  measure: Measure,
  tables: readonly TableDescription[],
  surveys: readonly Survey[],
): readonly MissingName[] {
  const missing: MissingName[] = [...measureTables(measure)]
    .filter((name) => !tables.some((table) => table.name === name))
    .map((name) => ({ kind: 'table', name }));
  for (const use of measureColumns(measure)) {
    const table = tables.find((one) => one.name === use.table);
    if (table === undefined) continue;
    const column = table.columns.find((one) => one.name === use.column);
    const place = { name: use.column, in: use.table };
    if (column === undefined) missing.push({ kind: 'column', ...place });
    else if (use.number && !numeric.has(column.cell.type)) {
      missing.push({ kind: 'number-column', ...place });
    }
  }
  for (const { table, column: name, values } of comparedValues(measure)) {
    const column = tables
      .find((one) => one.name === table)
      ?.columns.find((one) => one.name === name);
    if (column !== undefined) missing.push(...values.flatMap((value) => checkValue(column, value)));
  }
  return [...missing, ...checkItems(measure, surveys)];
}

/** A value that no cell of the column is ever equal to: its condition would hold nowhere and count as 0. */
function checkValue(column: TableColumn, value: string | number | boolean): MissingName[] {
  const reading = readTableCell(column, String(value));
  const held = typeof reading === 'object' && 'value' in reading ? reading.value : undefined;
  if (held === value) return [];
  const isDay = column.cell.type === 'date' || column.cell.type === 'moment';
  const meant = held === undefined || isDay ? {} : { meant: String(held) };
  return [{ kind: 'value', name: String(value), in: column.name, ...meant }];
}

/** The surveys and questions a measure asks for that are not there. */
export function checkItems(measure: Measure, surveys: readonly Survey[]): readonly MissingName[] {
  const find = (id: string) => surveys.find((survey) => survey.id === id);
  const ids = 'surveys' in measure ? measure.surveys : itemsOf(measure).map((item) => item.survey);
  const missing: MissingName[] = [...new Set(ids)]
    .filter((id) => find(id) === undefined)
    .map((id) => ({ kind: 'survey', name: id }));
  for (const { survey, question } of itemsOf(measure)) {
    const questions = find(survey)?.questions;
    const found = questions?.find((one) => one.name === question);
    const place = { name: question, in: survey };
    if (questions !== undefined && found === undefined)
      missing.push({ kind: 'question', ...place });
    if (measure.kind === 'nps' && found !== undefined && !isElevenPoints(found)) {
      missing.push({ kind: 'eleven-points', ...place });
    }
  }
  return missing;
}

/** Whether the numbers 0–10 are asked for, each of them. */
function isElevenPoints({ options }: Question): boolean {
  const values = new Set(
    options.filter(({ kind }) => kind === 'substantive').map(({ value }) => Number(value)),
  );
  return values.size === 11 && Array.from({ length: 11 }, (_, n) => n).every((n) => values.has(n));
}

function itemsOf(measure: Measure): readonly SurveyItem[] {
  return 'items' in measure ? measure.items : [];
}
