import type { Measure, SurveyItem } from '../catalogue/model.ts';
import type { MissingName } from '../kit/wording.ts';
import type { TableDescription } from '../monitoring/description.ts';
import type { Question, Survey } from '../survey/survey.ts';
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
