import type { Measure, SurveyItem } from '../catalogue/model.ts';
import type { MissingName } from '../kit/wording.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { Survey } from '../survey/survey.ts';
import { measureColumns, measureTables } from './measureColumns.ts';

const numeric = new Set(['whole', 'number', 'yes-no', 'date', 'moment']);

/**
 * Names in a measure that stand for nothing: tables, columns, surveys, questions; and columns of words where numbers
 * are needed. An empty list: the measure can be counted.
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
  return [...missing, ...checkItems(measure, surveys)];
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
    if (questions === undefined || questions.some((one) => one.name === question)) continue;
    missing.push({ kind: 'question', name: question, in: survey });
  }
  return missing;
}

function itemsOf(measure: Measure): readonly SurveyItem[] {
  return 'items' in measure ? measure.items : [];
}
