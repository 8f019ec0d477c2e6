import { order1324 } from '../catalogue/order1324.ts';
import type { TableColumn, TableDescription } from '../monitoring/description.ts';
import { indicators } from '../monitoring/tables/indicators.ts';
import { tables } from '../monitoring/tables.ts';
import { tableTemplate } from '../monitoring/tableTemplate.ts';
import { columnRule } from './columnRule.ts';
import { paths } from './paths.ts';
import type { TableView } from './view.ts';

export interface HelpTableView {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  /** «один сотрудник». */
  readonly row: string;
  /** Its name for indicators of the school's own; absent where none can be counted from it. */
  readonly ownName?: string;
  readonly columns: TableView;
  readonly template: { readonly path: string; readonly body: string };
}

const NAMES = 'Имя в school.yaml';

/** Every table a school fills, described from the same source that reads it. */
export function helpTables(): readonly HelpTableView[] {
  // Numbers, titles and units of the order are the same in every year.
  const lines = order1324(2025).map(({ number, title, unit }) => [number, title, unit, '', '']);
  // Indicators of the school's own are counted from the tables of a half-year only.
  const measured = tables.map((table) => ({
    ...helpTable(table, [], [NAMES]),
    ownName: table.name,
  }));
  return [...measured, helpTable(indicators, lines)];
}

/**
 * @param rows what stands in the template below its header.
 * @param more titles of a column more: the names that `school.yaml` has for columns and values.
 */
function helpTable(
  table: TableDescription,
  rows: readonly (readonly string[])[] = [],
  more: readonly string[] = [],
): HelpTableView {
  return {
    name: table.name,
    title: table.title,
    file: table.file,
    row: table.row,
    columns: {
      caption: `Столбцы таблицы «${table.title}»`,
      columns: ['Столбец', 'Что записать', 'Как записать', ...more].map((title) => ({
        title,
        numeric: false,
      })),
      rows: table.columns.map((column) => [
        column.required === true ? `${column.title} (обязательный)` : column.title,
        column.about,
        columnRule(column.cell),
        ...more.map(() => namesOf(column)),
      ]),
    },
    template: { path: paths.template(table.name), body: tableTemplate(table, rows) },
  };
}

/** `role: teacher, leader`: a column's name and, where they differ from the words, the names of its values. */
function namesOf({ name, cell }: TableColumn): string {
  if (cell.type === 'choice')
    return `${name}: ${cell.options.map(({ value }) => value).join(', ')}`;
  return cell.type === 'yes-no' ? `${name}: true, false` : name;
}

/** `data/school.yaml` at its shortest, as the help page shows it; a test reads it like any school's file. */
export const schoolFileExample = `name: Школа № 1
city: Санкт-Петербург
demonstration: false

smallestGroup:
  public: 10
  internal: 5

terms:
  - id: 2025-2026-1
    title: 2025/2026 учебный год, 1-е полугодие
    from: 2025-09-01
    to: 2025-12-31
    surveys:
      parents: { opens: 2025-11-17, closes: 2025-12-07, access: open, population: 805 }

targets:
  subject-attainment.quality: 75

norms:
  parent-satisfaction.index:
    reference: решение педагогического совета
    bands:
      - { level: low, label: низкая }
      - { level: middle, label: средняя, from: 2 }
      - { level: high, label: высокая, from: 3 }

indicators:
  - object: other-teacher-results
    key: colleague-lessons
    title: Доля учителей, посетивших три и более урока коллег
    unit: "%"
    value: share
    decimals: 0
    direction: up
    mode: formative
    unitOfCount: employee
    measure:
      kind: share-of-rows
      table: staff
      of: [{ column: role, is: teacher }]
      that: [{ column: visits, atLeast: 3 }]
`;
