import type { TableColumn, TableDescription } from './description.ts';
import { benchmarks } from './tables/benchmarks.ts';
import { cards } from './tables/cards.ts';
import { checklist } from './tables/checklist.ts';
import { classes } from './tables/classes.ts';
import { decisions } from './tables/decisions.ts';
import { environment } from './tables/environment.ts';
import { events } from './tables/events.ts';
import { facilities } from './tables/facilities.ts';
import { lessons } from './tables/lessons.ts';
import { marks } from './tables/marks.ts';
import { openness } from './tables/openness.ts';
import { participation } from './tables/participation.ts';
import { plan } from './tables/plan.ts';
import { schedule } from './tables/schedule.ts';
import { skills } from './tables/skills.ts';
import { staff } from './tables/staff.ts';
import { values } from './tables/values.ts';

/** Every table a school may fill for a term, in the order of the help page. */
export const tables: readonly TableDescription[] = [
  marks,
  participation,
  benchmarks,
  skills,
  classes,
  staff,
  lessons,
  facilities,
  events,
  environment,
  checklist,
  openness,
  values,
  schedule,
  plan,
  cards,
  decisions,
];

const byName = new Map(tables.map((table) => [table.name, table]));

/**
 * The table of that name; undefined where there is none.
 *
 * @example tableByName('staff')?.file // 'monitoring/staff.csv'
 */
export function tableByName(name: string): TableDescription | undefined {
  return byName.get(name);
}

/** The column of that ASCII name; undefined where the table has none. */
export function columnByName(table: TableDescription, name: string): TableColumn | undefined {
  return table.columns.find((column) => column.name === name);
}
