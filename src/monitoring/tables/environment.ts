import type { TableDescription } from '../description.ts';
import { numberUpTo, objectColumn, text } from '../cellKinds.ts';

/** Expert cards of the school's space. */
export const environment: TableDescription = {
  name: 'environment',
  file: 'monitoring/environment.csv',
  title: 'Экспертная карта пространства',
  row: 'оценка одного параметра одним экспертом',
  enumeration: 'sample',
  columns: [
    objectColumn,
    {
      name: 'parameter',
      title: 'Параметр',
      aliases: ['Что оценивается', 'Критерий'],
      cell: text,
      required: true,
      about: 'Что оценивает эксперт: навигация, зоны отдыха, выставки работ учеников.',
    },
    {
      name: 'score',
      title: 'Балл',
      aliases: ['Оценка', 'Оценка эксперта'],
      cell: numberUpTo(100),
      required: true,
      within: 'max',
      about: 'Балл эксперта от 0 до наибольшего.',
    },
    {
      name: 'max',
      title: 'Наибольший балл',
      aliases: ['Максимум', 'Максимальный балл'],
      cell: { type: 'number', min: 1, max: 100 },
      required: true,
      about: 'Наибольший балл по этому параметру, обычно 2.',
    },
  ],
};
