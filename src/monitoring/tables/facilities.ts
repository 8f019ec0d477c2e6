import type { TableDescription } from '../description.ts';
import { numberUpTo, objectColumn, text, wholeUpTo } from '../cellKinds.ts';

/** Rooms and equipment. */
export const facilities: TableDescription = {
  name: 'facilities',
  file: 'monitoring/facilities.csv',
  title: 'Помещения и оборудование',
  row: 'один вид помещений или оборудования',
  enumeration: 'census',
  key: ['object', 'item'],
  columns: [
    objectColumn,
    {
      name: 'item',
      title: 'Наименование',
      aliases: ['Помещение', 'Оборудование', 'Вид помещения или оборудования'],
      cell: text,
      required: true,
      about: 'Что это: актовый зал, кабинет физики, ноутбуки.',
    },
    {
      name: 'required',
      title: 'Требуется',
      aliases: ['Нужно', 'Требуется по перечню', 'По норме'],
      cell: wholeUpTo(10_000),
      about: 'Сколько должно быть по перечню или по числу кабинетов.',
    },
    {
      name: 'available',
      title: 'Есть',
      aliases: ['Имеется', 'Имеется в наличии', 'Количество'],
      cell: wholeUpTo(10_000),
      about: 'Сколько есть в школе.',
    },
    {
      name: 'equipped',
      title: 'Оснащено из требуемых',
      aliases: ['Оснащено', 'Соответствует требованиям'],
      cell: wholeUpTo(10_000),
      within: 'required',
      about:
        'Сколько из требуемых помещений оснащены как нужно (рекреаций — имеют учебную функцию).',
    },
    {
      name: 'working',
      title: 'Исправно',
      aliases: ['Работает', 'В рабочем состоянии'],
      cell: wholeUpTo(10_000),
      within: 'available',
      about: 'Сколько из имеющегося работает.',
    },
    {
      name: 'recent',
      title: 'Не старше 7 лет',
      aliases: ['До 7 лет', 'Не старше семи лет'],
      cell: wholeUpTo(10_000),
      within: 'available',
      about: 'Сколько из имеющегося выпущено не больше 7 лет назад.',
    },
    {
      name: 'area',
      title: 'Площадь, м²',
      aliases: ['Площадь', 'Общая площадь', 'Площадь, кв. м', 'Площадь, м2'],
      cell: numberUpTo(100_000),
      about: 'Общая площадь этих помещений, если в них идут занятия.',
    },
  ],
};
