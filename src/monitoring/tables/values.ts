import type { TableDescription } from '../description.ts';
import { objectColumn, text } from '../cellKinds.ts';

/** Figures that no other table gives. */
export const values: TableDescription = {
  name: 'values',
  file: 'monitoring/values.csv',
  title: 'Готовые значения показателей',
  row: 'одно значение одного показателя',
  enumeration: 'census',
  key: ['object', 'indicator'],
  columns: [
    objectColumn,
    {
      name: 'indicator',
      title: 'Показатель',
      aliases: ['Имя показателя', 'Ключ показателя'],
      cell: text,
      required: true,
      about: 'Имя показателя со страницы «Методика», например speed.',
    },
    {
      name: 'numerator',
      title: 'Числитель',
      aliases: ['Количество', 'Человек'],
      cell: { type: 'number', min: -1_000_000, max: 10_000_000 },
      about: 'Для доли: сколько единиц имеют признак.',
    },
    {
      name: 'denominator',
      title: 'Знаменатель',
      aliases: ['Всего', 'Из них всего'],
      cell: { type: 'number', min: 0, max: 10_000_000 },
      about: 'Для доли: сколько единиц всего.',
    },
    {
      name: 'value',
      title: 'Значение',
      aliases: ['Величина', 'Значение показателя'],
      cell: { type: 'number', min: -1_000_000, max: 10_000_000 },
      about: 'Само значение, если числитель и знаменатель не нужны; доля — в процентах.',
    },
    {
      name: 'note',
      title: 'Примечание',
      aliases: ['Комментарий', 'Источник'],
      cell: text,
      about: 'Откуда взято значение.',
    },
  ],
};
