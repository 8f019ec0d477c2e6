import type { TableDescription } from '../description.ts';
import { choice, numberUpTo, subjectColumn, text, wholeUpTo } from '../cellKinds.ts';

/** Figures of the city, the district and the cluster to compare with. */
export const benchmarks: TableDescription = {
  name: 'benchmarks',
  file: 'monitoring/benchmarks.csv',
  title: 'Внешние данные для сравнения',
  row: 'один внешний результат: процедура, предмет, параллель и с кем сравнение',
  enumeration: 'census',
  key: ['procedure', 'subject', 'parallel', 'scope'],
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
    {
      name: 'parallel',
      title: 'Параллель',
      aliases: ['Классы'],
      cell: { type: 'whole', min: 1, max: 11 },
      about: 'Номер параллели от 1 до 11.',
    },
    {
      name: 'scope',
      title: 'С кем сравнение',
      aliases: ['Группа сравнения', 'Территория', 'Группа участников'],
      cell: choice([
        { value: 'city', title: 'город', aliases: ['регион', 'Санкт-Петербург'] },
        { value: 'district', title: 'район', aliases: ['муниципалитет'] },
        { value: 'cluster', title: 'кластер', aliases: ['школы кластера'] },
      ]),
      required: true,
      about: 'Город, район или кластер.',
    },
    {
      name: 'mean',
      title: 'Средний первичный балл',
      aliases: ['Средний балл', 'Среднее'],
      cell: numberUpTo(500),
      about: 'Средний первичный балл этой группы.',
    },
    {
      name: 'sd',
      title: 'Стандартное отклонение',
      aliases: ['СКО', 'Ст. отклонение'],
      cell: numberUpTo(500),
      about: 'Стандартное отклонение первичного балла.',
    },
    {
      name: 'n',
      title: 'Число участников',
      aliases: ['Участников', 'Кол-во участников'],
      cell: wholeUpTo(10_000_000),
      about: 'Сколько человек писали работу.',
    },
    {
      name: 'lower_quartile_score',
      title: 'Граница нижнего квартиля',
      aliases: ['Нижний квартиль', 'Первый квартиль'],
      cell: numberUpTo(500),
      about: 'Первичный балл, ниже которого четверть участников.',
    },
  ],
};
