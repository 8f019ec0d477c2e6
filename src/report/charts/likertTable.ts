import { formatNumber, formatShare } from '../../kit/format.ts';
import { titleText } from '../titleText.ts';
import type { TableView } from '../view.ts';
import type { LikertInput } from './likertInput.ts';

/** The table twin of the answers: a row for each question, shares of the substantive answers and both counts. */
export function likertTable(input: LikertInput): TableView {
  const { caption, options, hardToSay, questions } = input;
  const { rowTitle = 'Вопрос', countWord = 'ответов' } = input;
  const columns = [
    { title: rowTitle, numeric: false },
    ...options.map((title) => ({ title, numeric: true })),
    { title: titleText(countWord), numeric: true },
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
