import type { Survey } from '../survey/survey.ts';
import { tableByName } from '../monitoring/tables.ts';
import { renderCsv } from './csvText.ts';
import type { CsvEncoding } from './csvText.ts';
import type { DemoFile } from './demoFile.ts';
import { buildSchool } from './model/school.ts';
import type { DemoHalfYear } from './model/school.ts';
import { cardRows } from './papers/cardRows.ts';
import { decisionRows } from './papers/decisionRows.ts';
import { indicatorRows, indicatorYears } from './papers/indicatorRows.ts';
import { oldDefinition } from './papers/oldDefinition.ts';
import { reportTexts } from './papers/reportText.ts';
import { planRows } from './papers/planRows.ts';
import { renderSchoolYaml } from './papers/schoolYaml.ts';
import { askedSurveys } from './responses/coverage.ts';
import { renderResponses } from './responses/responsesFile.ts';
import { typeByHand } from './responses/typeByHand.ts';
import { renderTable } from './tableRows.ts';
import type { TableRow } from './tableRows.ts';
import { benchmarksRows } from './tables/benchmarksTable.ts';
import { checklistRows } from './tables/checklistTable.ts';
import { classesRows } from './tables/classesTable.ts';
import { environmentRows } from './tables/environmentTable.ts';
import { eventsRows } from './tables/eventsTable.ts';
import { facilitiesRows } from './tables/facilitiesTable.ts';
import { lessonsRows } from './tables/lessonsTable.ts';
import { marksRows } from './tables/marksTable.ts';
import { opennessRows } from './tables/opennessTable.ts';
import { participationRows } from './tables/participationTable.ts';
import { scheduleRows } from './tables/scheduleTable.ts';
import { skillsRows } from './tables/skillsTable.ts';
import { staffRows } from './tables/staffTable.ts';
import { valuesRows } from './tables/valuesTable.ts';

export interface DemoOptions {
  readonly seed: string;
  /** 1 is a school of about 850 pupils; k has k times the classes. */
  readonly size: number;
  /** The definitions to be answered; those that the school does not ask are passed over. */
  readonly surveys: readonly DemoSurvey[];
}

/** A survey and the text of its file. */
export interface DemoSurvey {
  readonly survey: Survey;
  readonly text: string;
}

const writers: readonly (readonly [
  table: string,
  rows: (halfYear: DemoHalfYear) => readonly TableRow[],
])[] = [
  ['marks', marksRows],
  ['participation', participationRows],
  ['benchmarks', benchmarksRows],
  ['skills', skillsRows],
  ['classes', classesRows],
  ['staff', staffRows],
  ['lessons', lessonsRows],
  ['facilities', facilitiesRows],
  ['events', eventsRows],
  ['environment', environmentRows],
  ['checklist', checklistRows],
  ['openness', opennessRows],
  ['values', valuesRows],
  ['schedule', scheduleRows],
];

/** The staff list of the first half-year comes from an old program, in the encoding of an old Windows. */
const oldEncoding = new Set(['2024-2025-1/staff']);

/** The councils answered on paper the first time. */
const onPaper = new Set(['2024-2025-1/councils']);

/** All files of the demonstration school. The same options give the same bytes, on every machine. */
export function* generateSchool({ seed, size, surveys }: DemoOptions): Generator<DemoFile> {
  const halfYears = buildSchool(seed, size);
  yield {
    path: 'data/school.yaml',
    chunks: [new TextEncoder().encode(renderSchoolYaml(halfYears))],
  };
  for (const halfYear of halfYears) {
    yield* tableFiles(halfYear);
    yield* responseFiles(halfYear, surveys, halfYear === halfYears.at(-1));
    yield* paperFiles(halfYear);
  }
  for (const year of indicatorYears) {
    yield {
      path: `data/self-assessment/${year}/indicators.csv`,
      chunks: renderCsv(indicatorRows(year, halfYears)),
    };
    for (const [name, text] of reportTexts(year)) {
      const path = `data/self-assessment/${year}/${name}`;
      yield { path, chunks: [new TextEncoder().encode(text)] };
    }
  }
}

function* tableFiles(halfYear: DemoHalfYear): Generator<DemoFile> {
  const { id } = halfYear.term;
  for (const [name, toRows] of writers) {
    const table = tableByName(name);
    const rows = toRows(halfYear);
    if (table === undefined) throw new RangeError(`generateSchool: no table ${name}`);
    if (rows.length === 0) continue;
    const encoding: CsvEncoding = oldEncoding.has(`${id}/${name}`) ? 'windows1251' : 'utf8';
    yield {
      path: `data/${id}/${table.file}`,
      chunks: renderCsv(renderTable(table, rows), encoding),
    };
  }
}

function* responseFiles(
  halfYear: DemoHalfYear,
  surveys: readonly DemoSurvey[],
  isNewest: boolean,
): Generator<DemoFile> {
  for (const { survey, text } of surveys.filter((one) => askedSurveys.includes(one.survey.id))) {
    const { id } = halfYear.term;
    const rows = renderResponses(survey, halfYear);
    if (!isNewest) {
      // What was asked then is kept with the answers; what is asked now still stands in `surveys/`.
      const asked = oldDefinition(survey, halfYear.term) ?? text;
      const chunks = [new TextEncoder().encode(asked)];
      yield { path: `data/${id}/surveys/${survey.id}.json`, chunks };
    }
    yield {
      path: `data/${id}/responses/${survey.id}.csv`,
      chunks: renderCsv(onPaper.has(`${id}/${survey.id}`) ? typeByHand(survey, rows) : rows),
    };
  }
}

function* paperFiles({ term }: DemoHalfYear): Generator<DemoFile> {
  const papers = { plan: planRows(term), cards: cardRows(term), decisions: decisionRows(term) };
  for (const [name, rows] of Object.entries(papers)) {
    if (rows !== undefined) yield { path: `data/${term.id}/${name}.csv`, chunks: renderCsv(rows) };
  }
}
