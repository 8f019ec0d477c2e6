import type { TableDescription } from '../description.ts';
import { classColumn, subjectColumn, text, wholeUpTo } from '../cellKinds.ts';

/** How many pupils of a class should have taken part in a procedure and how many did. */
export const participation: TableDescription = {
  name: 'participation',
  file: 'monitoring/participation.csv',
  title: 'Участие в оценочных процедурах',
  row: 'один класс в одной процедуре',
  enumeration: 'census',
  key: ['procedure', 'subject', 'class'],
  columns: [
    {
      name: 'procedure',
      title: 'Процедура',
      aliases: ['Работа', 'Оценочная процедура'],
      cell: text,
      required: true,
      about: 'Название процедуры, то же, что в таблице отметок.',
    },
    subjectColumn,
    { ...classColumn, required: true },
    {
      name: 'listed',
      title: 'По списку',
      aliases: ['Учеников по списку', 'Всего в классе', 'Кол-во по списку'],
      cell: wholeUpTo(100),
      about: 'Сколько учеников в классе в день процедуры.',
    },
    {
      name: 'exempt',
      title: 'Освобождены',
      aliases: ['Освобождено', 'Освобождённых'],
      cell: wholeUpTo(100),
      within: 'listed',
      about: 'Сколько из них освобождены от процедуры по правилам.',
    },
    {
      name: 'participated',
      title: 'Участвовали',
      aliases: ['Участников', 'Кол-во участников', 'Писали работу'],
      cell: wholeUpTo(100),
      within: 'listed',
      about: 'Сколько учеников выполняли работу.',
    },
  ],
};
