import type { CodeUse } from '../collector/store/store.ts';
import { formatNumber, formatShare } from '../kit/format.ts';

/** Codes of a survey by group, as a table for the terminal; one line of words where none are known. */
export function codeUseText(title: string, uses: readonly CodeUse[]): string {
  if (uses.length === 0) return `${title}: выданных кодов в хранилище нет.\n`;
  const width = Math.max(8, ...uses.map(({ group }) => group.length)) + 2;
  const total = { group: 'Всего', issued: sum(uses, 'issued'), spent: sum(uses, 'spent') };
  const lines = [...uses, total].map(({ group, issued, spent }) =>
    [
      group.padEnd(width),
      formatNumber(issued).padStart(7),
      formatNumber(spent).padStart(14),
      (issued === 0 ? '—' : formatShare(spent / issued)).padStart(8),
    ].join(''),
  );
  const header = `${'Группа'.padEnd(width)}${'Выдано'.padStart(7)}${'Использовано'.padStart(14)}${'Доля'.padStart(8)}`;
  return `${title}\n${[header, ...lines].join('\n')}\n`;
}

function sum(uses: readonly CodeUse[], count: 'issued' | 'spent'): number {
  return uses.reduce((all, use) => all + use[count], 0);
}
