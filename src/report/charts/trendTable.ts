import type { TableView } from '../view.ts';
import type { TrendInput, TrendPoint } from './trendInput.ts';
import { intervalText, scaleText } from './scaleText.ts';

/** The table twin of a trend: a row for each term; columns that would be empty are left out. */
export function trendTable({ caption, valueTitle, points, scale }: TrendInput): TableView {
  const rows = points.map((point) => [
    point.label,
    'value' in point ? scaleText(point.value, scale) : '—',
    'value' in point ? intervalText(point, scale) : '',
    noteOf(point),
  ]);
  const columns = [
    { title: 'Период', numeric: false },
    { title: valueTitle, numeric: true },
    { title: 'Доверительный интервал 95\u00a0%', numeric: true },
    { title: 'Примечание', numeric: false },
  ];
  const filled = columns.map((_, index) => index < 2 || rows.some((row) => row[index] !== ''));
  return {
    caption,
    columns: columns.filter((_, index) => filled[index]),
    rows: rows.map((row) => row.filter((_, index) => filled[index])),
  };
}

function noteOf(point: TrendPoint): string {
  return 'gap' in point ? point.gap : (point.broken ?? '');
}
