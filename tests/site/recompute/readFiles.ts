import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { objects } from '../../../src/catalogue/catalogue.ts';
import { tables } from '../../../src/monitoring/tables.ts';

/** A cell as plainly as it can be read: a number, yes or no, the value of an option, or the text itself. */
export type Cell = number | boolean | string;
export type Row = ReadonlyMap<string, Cell>;

const read = new Map<string, string[][]>();

/** A whole CSV of the demo as rows of texts; quotes are honoured, nothing else is clever here. Read once. */
export function readRecords(file: string): readonly (readonly string[])[] {
  const ready = read.get(file);
  if (ready !== undefined) return ready;
  const bytes = readFileSync(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1251').decode(bytes);
  }
  const records: string[][] = [];
  const cells = /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r?\n|$)/g;
  let record: string[] = [];
  for (const [, cell = '', end] of text.matchAll(cells)) {
    record.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ';') continue;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  read.set(file, records);
  return records;
}

const DAY = 24 * 60;

/** Minutes since 1970 of «14.03.2026» or «14.03.2026 09:30». */
function minutesOf(text: string): number {
  const [, day, month, year, hours = '0', minutes = '0'] =
    /^(\d{2})\.(\d{2})\.(\d{4})(?: (\d{2}):(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`not a date: ${text}`);
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  return days * DAY + Number(hours) * 60 + Number(minutes);
}

const numberOf = (text: string): number =>
  Number(text.replace(/[\s\u00A0%]/g, '').replace(',', '.'));

function cellOf(column: (typeof tables)[number]['columns'][number], text: string): Cell {
  const { cell } = column;
  switch (cell.type) {
    case 'whole':
    case 'number':
      return numberOf(text);
    case 'date':
    case 'moment':
      return minutesOf(text);
    case 'told':
      return text;
    case 'yes-no':
      return text.toLowerCase() === 'да';
    case 'choice':
      return cell.options.find(({ title }) => title === text)?.value ?? text;
    case 'object':
      return (
        objects.find(({ slug, number, title }) => [slug, number, title].includes(text))?.slug ??
        text
      );
    case 'text':
    case 'shares':
    case 'code':
    case 'class':
    case 'subject':
      return text;
  }
}

/** Rows of a monitoring table of a term by the ASCII names of its columns; undefined where there is no file. */
export function readTable(root: string, term: string, name: string): readonly Row[] | undefined {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const file = path.join(root, 'data', term, table.file);
  if (!existsSync(file)) return undefined;
  const [header = [], ...rows] = readRecords(file);
  const columns = header.map((title) => table.columns.find((column) => column.title === title));
  return rows.map(
    (row) =>
      new Map(
        columns.flatMap((column, i) => {
          const text = row[i] ?? '';
          return column === undefined || text === '' ? [] : [[column.name, cellOf(column, text)]];
        }),
      ),
  );
}
