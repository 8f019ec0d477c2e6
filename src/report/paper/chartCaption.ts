import type { ChartView } from '../view.ts';

/** What a chart is about and what it shows: away from the report of its object its finding names no indicator. */
export function chartCaption({ title, table }: Pick<ChartView, 'title' | 'table'>): string {
  return `${table.caption}. ${title}`;
}
