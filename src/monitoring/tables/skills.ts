import type { TableDescription } from '../description.ts';
import { choice, classColumn, date, wholeUpTo } from '../cellKinds.ts';
import { levels } from '../levels.ts';

/** Functional literacy and, without persons, личностные результаты, by class. */
export const skills: TableDescription = {
  name: 'skills',
  file: 'monitoring/skills.csv',
  title: 'Функциональная грамотность и личностные результаты',
  row: 'один класс и одно направление диагностики',
  enumeration: 'sample',
  key: ['date', 'level', 'domain', 'class'],
  dated: 'date',
  columns: [
    {
      name: 'date',
      title: 'Дата',
      aliases: ['Дата проведения', 'Дата диагностики'],
      cell: date,
      about: 'День диагностики, в пределах полугодия.',
    },
    {
      name: 'level',
      title: 'Уровень',
      aliases: ['Уровень процедуры', 'Уровень ЕСОКО'],
      cell: choice(levels),
      about: 'Кто проводит: федеральный, региональный, районный или школьный.',
    },
    {
      name: 'domain',
      title: 'Направление',
      aliases: ['Вид грамотности', 'Направление ФГ', 'Область'],
      cell: choice([
        { value: 'reading', title: 'читательская грамотность', aliases: ['читательская', 'ЧГ'] },
        {
          value: 'mathematics',
          title: 'математическая грамотность',
          aliases: ['математическая', 'МГ'],
        },
        {
          value: 'science',
          title: 'естественно-научная грамотность',
          aliases: ['естественнонаучная грамотность', 'естественно-научная', 'ЕНГ'],
        },
        { value: 'finance', title: 'финансовая грамотность', aliases: ['финансовая', 'ФинГ'] },
        { value: 'global', title: 'глобальные компетенции', aliases: ['ГК'] },
        { value: 'creative', title: 'креативное мышление', aliases: ['креативность', 'КМ'] },
        {
          value: 'values',
          title: 'ценностные ориентации',
          aliases: ['воспитанность', 'уровень воспитанности', 'личностные результаты'],
        },
      ]),
      required: true,
      about: 'Что диагностировали. Личностные результаты — только анонимной методикой.',
    },
    { ...classColumn, required: true },
    {
      name: 'n',
      title: 'Писали',
      aliases: ['Участников', 'Число участников', 'Выполняли работу'],
      cell: wholeUpTo(100),
      about: 'Сколько учеников класса прошли диагностику.',
    },
    {
      name: 'at_least_basic',
      title: 'На уровне не ниже базового',
      aliases: ['Не ниже базового', 'Базовый и выше', 'Не ниже среднего'],
      cell: wholeUpTo(100),
      within: 'n',
      about: 'Сколько из них показали базовый уровень или выше (для ценностей — средний или выше).',
    },
  ],
};
