import { objectBySlug } from '../catalogue/catalogue.ts';
import type { CellKind, TableColumn, TableDescription } from '../monitoring/description.ts';

/** What a row says, by the ASCII name of the column. Dates are YYYY-MM-DD, moments YYYY-MM-DDTHH:MM, objects slugs. */
export type TableRow = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Rows of a table as the cells of its file: the titles of the description first, then each row in the words people
 * write. Columns that no row fills are left out.
 * @throws RangeError on a column, an option or an object that does not exist, or a required cell left empty.
 */
export function renderTable(
  table: TableDescription,
  rows: readonly TableRow[],
): readonly (readonly string[])[] {
  const filled = new Set(
    rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== undefined)),
  );
  const columns = table.columns.filter(
    ({ name, required }) => filled.delete(name) || required === true,
  );
  if (filled.size > 0) throw new RangeError(`${table.name}: no column ${[...filled].join(', ')}`);
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => renderField(table, column, row))),
  ];
}

function renderField(table: TableDescription, column: TableColumn, row: TableRow): string {
  const value = row[column.name];
  if (value !== undefined) return renderValue(column.cell, value);
  if (column.required === true) throw new RangeError(`${table.name}: ${column.name} is empty`);
  return '';
}

function renderValue(cell: CellKind, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (cell.type === 'date' || cell.type === 'moment') return renderDate(value);
  if (cell.type === 'choice') {
    const option = cell.options.find((one) => one.value === value);
    if (option === undefined) throw new RangeError(`renderTable: no option ${value}`);
    return option.title;
  }
  if (cell.type !== 'object') return value;
  const object = objectBySlug.get(value);
  if (object === undefined) throw new RangeError(`renderTable: no object ${value}`);
  return object.number;
}

/** `2025-03-14T09:05` → `14.03.2025 09:05`. */
function renderDate(text: string): string {
  const [day = '', time] = text.split('T');
  const written = day.split('-').reverse().join('.');
  return time === undefined ? written : `${written} ${time}`;
}
