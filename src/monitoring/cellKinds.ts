import type { CellKind, ChoiceOption, TableColumn } from './description.ts';

/** The kinds of cells that many tables share. */
export const text: CellKind = { type: 'text' };
export const code: CellKind = { type: 'code' };
export const date: CellKind = { type: 'date' };
export const moment: CellKind = { type: 'moment' };
export const yesNo: CellKind = { type: 'yes-no' };

/** Whole number from 0 to `max`. */
export function wholeUpTo(max: number): CellKind {
  return { type: 'whole', min: 0, max };
}

/** Number from 0 to `max`. */
export function numberUpTo(max: number): CellKind {
  return { type: 'number', min: 0, max };
}

export function choice(options: readonly ChoiceOption[]): CellKind {
  return { type: 'choice', options };
}

/** The columns that many tables share. */
export const classColumn: TableColumn = {
  name: 'class',
  title: 'Класс',
  aliases: ['Класс (группа)', 'Класс/группа'],
  cell: { type: 'class' },
  about: 'Класс с буквой: 5А. Дефис, кавычки и пробелы не мешают.',
};

export const subjectColumn: TableColumn = {
  name: 'subject',
  title: 'Предмет',
  aliases: ['Учебный предмет', 'Дисциплина'],
  cell: { type: 'subject' },
  about: 'Учебный предмет, всюду одним и тем же словом: Математика.',
};

export const objectColumn: TableColumn = {
  name: 'object',
  title: 'Объект ВСОКО',
  aliases: ['Объект', 'Объект оценки'],
  cell: { type: 'object' },
  required: true,
  about: 'Объект оценки: номер (3.1.5), название или адрес страницы (computers).',
};
