import { order462 } from '../../catalogue/order462.ts';
import type { TableView } from '../view.ts';

/** Every section of the report as the help page tells of it: its file, and what to write there. */
export function sectionsHelp(): TableView {
  return {
    caption: 'Файлы разделов отчёта о самообследовании',
    columns: ['Файл', 'Раздел', 'О чём писать'].map((title) => ({ title, numeric: false })),
    rows: order462.map(({ slug, title, about, content }) => [
      `${slug}.md`,
      title,
      content === undefined ? about : `${about} Итоги ВСОКО программа добавит сама.`,
    ]),
  };
}

/** A whole `approval.yaml`. */
export const approvalExample = `considered: Педагогический совет, протокол № 6 от 09.04.2026
approvedBy: Директор школы
order: приказ № 41-о
approvedOn: 2026-04-10
published: 2026-04-13
`;
