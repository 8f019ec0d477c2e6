import { formatNumber } from '../../kit/format.ts';
import type { TableView } from '../view.ts';
import type { BreakdownInput } from './breakdownInput.ts';
import { intervalText, scaleText } from './scaleText.ts';

/** The table twin of a breakdown: a row for each group, a hidden one with its reason in place of the value. */
export function breakdownTable(input: BreakdownInput): TableView {
  const { caption, groups, scale } = input;
  const intervals = groups.some((group) => 'value' in group && group.low !== undefined);
  const columns = [
    { title: input.groupTitle, numeric: false },
    { title: input.valueTitle, numeric: true },
    ...(intervals ? [{ title: 'Доверительный интервал 95\u00a0%', numeric: true }] : []),
    { title: input.countTitle, numeric: true },
  ];
  const rows = groups.map((group) => {
    const shown = 'value' in group;
    return [
      group.name,
      shown ? scaleText(group.value, scale) : group.hidden,
      ...(intervals ? [shown ? intervalText(group, scale) : ''] : []),
      shown ? formatNumber(group.n) : '',
    ];
  });
  return { caption, columns, rows };
}
