import { formatNumber, formatShare } from '../../kit/format.ts';
import type { TableView } from '../view.ts';
import type { LikertInput } from './likertInput.ts';

/** The table twin of the answers: a row for each question, shares of the substantive answers and both counts. */
export function likertTable({ caption, options, hardToSay, questions }: LikertInput): TableView {
  const columns = [
    { title: 'Вопрос', numeric: false },
    ...options.map((title) => ({ title, numeric: true })),
    { title: 'Ответов', numeric: true },
    ...(hardToSay === undefined ? [] : [{ title: hardToSay, numeric: true }]),
  ];
  const rows = questions.map((question) => {
    if ('hidden' in question) {
      return [question.title, question.hidden, ...columns.slice(2).map(() => '')];
    }
    const all = question.counts.reduce((sum, count) => sum + count, 0);
    return [
      question.title,
      ...options.map((_, i) => (all === 0 ? '—' : formatShare((question.counts[i] ?? 0) / all))),
      formatNumber(all),
      ...(hardToSay === undefined ? [] : [formatNumber(question.hardToSay ?? 0)]),
    ];
  });
  return { caption, columns, rows };
}
