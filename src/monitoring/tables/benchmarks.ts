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
      cell: { type: 'whole', min: 1, max: 12 },
      about: 'Номер параллели от 1 до 12.',
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
    {
      name: 'distribution',
      title: 'Распределение первичных баллов, %',
      aliases: ['Распределение баллов', 'Распределение первичных баллов'],
      cell: { type: 'shares' },
      about:
        'Сколько процентов участников набрали каждый балл. По нему и числу участников считают среднее и отклонение там, где они не указаны.',
    },
    ...(['three', 'four', 'five'] as const).map((mark, at) => ({
      name: `score_${mark}`,
      title: `Балл для отметки ${at + 3}`,
      aliases: [`Балл на «${at + 3}»`, `От скольких баллов ${at + 3}`],
      cell: wholeUpTo(500),
      ...(mark === 'five' ? {} : { within: mark === 'three' ? 'score_four' : 'score_five' }),
      about: `Официальная шкала: наименьший первичный балл для отметки ${at + 3}.`,
    })),
  ],
};
