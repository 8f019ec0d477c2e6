import type { MissingReason } from '../assessment/measurement.ts';
import type { Indicator, Measure } from '../catalogue/model.ts';
import { measureTables } from '../ingest/measureColumns.ts';
import { outsideTables } from '../ingest/works/countOutsideWorks.ts';
import { openness } from '../monitoring/tables/openness.ts';
import { tableByName } from '../monitoring/tables.ts';

/** Files of answers a measure reads, each once; none for one that reads tables. */
function surveysOf(measure: Measure): readonly string[] {
  if (measure.kind === 'coverage') return [...new Set(measure.surveys)];
  return 'items' in measure ? [...new Set(measure.items.map(({ survey }) => survey))] : [];
}

function tablesOf(measure: Measure): readonly string[] {
  if (measure.kind === 'entered') return ['values'];
  if (measure.kind === 'outside-works') return outsideTables(measure.statistic);
  return [...measureTables(measure)];
}

/** «таблица» in the case asked for, with the names and files: «таблице «Сотрудники» (файл monitoring/staff.csv)». */
function tableWords(noun: string, names: readonly string[]): string {
  const named = names.map((name) => {
    const table = tableByName(name);
    return table === undefined ? `«${name}»` : `«${table.title}» (файл ${table.file})`;
  });
  return `${noun} ${named.join(' или ')}`;
}

function noFileText(measure: Measure): string {
  const surveys = surveysOf(measure);
  const tables = tablesOf(measure);
  // Nobody fills this one: the check of the site writes it.
  if (tables.length === 1 && tables[0] === openness.name)
    return `за полугодие сайт школы не проверяли (файл ${openness.file})`;
  if (surveys.length === 0) return `за полугодие не заполнена ${tableWords('таблица', tables)}`;
  const files = surveys.map((survey) => `responses/${survey}.csv`).join(', ');
  return surveys.length === 1
    ? `за полугодие нет ответов на опрос (файл ${files})`
    : `за полугодие нет ответов на опросы (файлы ${files})`;
}

function noRowsText(measure: Measure): string {
  if (surveysOf(measure).length > 0) return 'за полугодие на эти вопросы никто не ответил';
  const table = tableWords('в таблице', tablesOf(measure));
  return measure.kind === 'entered'
    ? `${table} нет строки этого показателя`
    : `${table} нет строк, по которым это считают`;
}

/**
 * Why an indicator has no number, as the end of «данных нет — …». It names the file that a school would fill: who reads
 * «файл не заполнен» has to guess among twenty.
 */
export function missingText(
  { measure }: Pick<Indicator, 'measure'>,
  reason: MissingReason,
): string {
  switch (reason) {
    case 'no-file':
      return noFileText(measure);
    case 'no-column':
      return `${tableWords('в таблице', tablesOf(measure))} не заполнен нужный столбец`;
    case 'no-rows':
      return noRowsText(measure);
    case 'no-population':
      return 'не указана численность, от которой считать долю';
    case 'too-few':
      return 'данных слишком мало, чтобы посчитать';
  }
}
