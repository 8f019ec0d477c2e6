import type { TableDescription } from '../description.ts';
import { choice, classColumn, date, subjectColumn, wholeUpTo, yesNo } from '../cellKinds.ts';

/** The график оценочных процедур of a term. */
export const schedule: TableDescription = {
  name: 'schedule',
  file: 'schedule.csv',
  title: 'График оценочных процедур',
  row: 'одна работа одного класса',
  enumeration: 'census',
  key: ['date', 'subject', 'class', 'form'],
  dated: 'date',
  columns: [
    {
      name: 'date',
      title: 'Дата',
      aliases: ['Дата проведения', 'Дата работы'],
      cell: date,
      required: true,
      about: 'День работы, в пределах полугодия.',
    },
    { ...subjectColumn, required: true },
    { ...classColumn, required: true },
    {
      name: 'form',
      title: 'Форма контроля',
      aliases: ['Вид работы', 'Форма', 'Вид контроля'],
      cell: choice([
        { value: 'test-paper', title: 'контрольная работа', aliases: ['к/р', 'КР', 'контрольная'] },
        { value: 'check-paper', title: 'проверочная работа', aliases: ['проверочная', 'ВПР'] },
        {
          value: 'diagnostic',
          title: 'диагностическая работа',
          aliases: ['диагностическая', 'диагностика', 'срез'],
        },
        { value: 'test', title: 'тест', aliases: ['тестирование'] },
        { value: 'dictation', title: 'диктант' },
        { value: 'essay', title: 'сочинение или изложение', aliases: ['сочинение', 'изложение'] },
        { value: 'practical', title: 'практическая работа', aliases: ['лабораторная работа'] },
        { value: 'oral', title: 'устный ответ', aliases: ['зачёт', 'собеседование'] },
        { value: 'project', title: 'проект', aliases: ['защита проекта', 'исследование'] },
        { value: 'other', title: 'иная форма', aliases: ['другое', 'иное'] },
      ]),
      about: 'Вид работы: контрольная, проверочная, диагностическая, тест, проект и другие.',
    },
    {
      name: 'minutes',
      title: 'Минут',
      aliases: ['Длительность', 'Продолжительность, мин', 'Время, мин'],
      cell: wholeUpTo(300),
      about: 'Сколько минут длится работа; оценочная процедура — от 30 минут для всего класса.',
    },
    {
      name: 'in_plan',
      title: 'Есть в рабочей программе',
      aliases: ['В рабочей программе', 'Соответствует КТП', 'Есть в КТП'],
      cell: yesNo,
      about: '«да», если работа в этой форме стоит в рабочей программе.',
    },
  ],
};
