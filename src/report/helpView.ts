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
  readonly columns: TableView;
  readonly template: { readonly path: string; readonly body: string };
}

/** Every table a school fills, described from the same source that reads it. */
export function helpTables(): readonly HelpTableView[] {
  return tables.map((table) => ({
    name: table.name,
    title: table.title,
    file: table.file,
    row: table.row,
    columns: {
      caption: `Столбцы таблицы «${table.title}»`,
      columns: ['Столбец', 'Что записать', 'Как записать'].map((title) => ({
        title,
        numeric: false,
      })),
      rows: table.columns.map((column) => [
        column.required === true ? `${column.title} (обязательный)` : column.title,
        column.about,
        columnRule(column.cell),
      ]),
    },
    template: { path: paths.template(table.name), body: tableTemplate(table) },
  }));
}
