import { choice, objectColumn } from '../cellKinds.ts';
import { indicatorColumn, responsibleColumn, targetColumn, told } from '../cycleColumns.ts';
import type { TableDescription } from '../description.ts';

/** «Карта достижений и трудностей» and «Мы через год»: what a workshop of the school wrote down. */
export const cards: TableDescription = {
  name: 'cards',
  file: 'cards.csv',
  title: 'Карта достижений и трудностей',
  row: 'одна карточка',
  enumeration: 'census',
  columns: [
    {
      name: 'kind',
      title: 'Вид',
      aliases: ['Вид карточки'],
      cell: choice([
        { value: 'achievement', title: 'достижение', aliases: ['достижения', 'успех'] },
        { value: 'difficulty', title: 'трудность', aliases: ['трудности', 'проблема'] },
      ]),
      required: true,
      about: 'Достижение или трудность.',
    },
    {
      name: 'text',
      title: 'Текст',
      aliases: ['Что записали', 'Содержание'],
      cell: told,
      required: true,
      about: 'Что записано на карточке.',
    },
    objectColumn,
    {
      name: 'vision',
      title: 'Мы через год',
      aliases: ['Видение', 'Видение будущего'],
      cell: told,
      about: 'Каким школа хочет увидеть это через год.',
    },
    indicatorColumn,
    targetColumn,
    responsibleColumn,
  ],
};
