import { objectColumn, yesNo } from '../cellKinds.ts';
import { indicatorColumn, responsibleColumn, told } from '../cycleColumns.ts';
import type { TableDescription } from '../description.ts';

/** План ВСОКО: what the school looks at in the half-year, how, when and before whom. */
export const plan: TableDescription = {
  name: 'plan',
  file: 'plan.csv',
  title: 'План ВСОКО',
  row: 'одно направление оценки',
  enumeration: 'census',
  columns: [
    objectColumn,
    indicatorColumn,
    {
      name: 'method',
      title: 'Метод',
      aliases: ['Метод, процедура', 'Процедура', 'Инструмент'],
      cell: told,
      about: 'Как оценивают: опрос, диагностика, посещение уроков.',
    },
    {
      name: 'classes',
      title: 'Классы',
      aliases: ['Классы, выборка', 'Выборка'],
      cell: told,
      about: 'Кого оценивают: 2–11, выборочно 5А и 5Б.',
    },
    {
      name: 'frequency',
      title: 'Периодичность',
      aliases: ['Как часто'],
      cell: told,
      about: 'Как часто: раз в полугодие.',
    },
    {
      name: 'months',
      title: 'Сроки',
      aliases: ['Срок', 'Месяц', 'Сроки (месяц)'],
      cell: told,
      about: 'Месяц или дни: ноябрь.',
    },
    responsibleColumn,
    {
      name: 'form',
      title: 'Форма представления',
      aliases: ['Итоговый документ', 'Форма отчёта'],
      cell: told,
      about: 'Что получится: справка, таблица, приказ.',
    },
    {
      name: 'considered',
      title: 'Где рассматривается',
      aliases: ['Где рассматривают', 'Рассмотрение'],
      cell: told,
      about: 'Педсовет, совещание при директоре, методическое объединение, управляющий совет.',
    },
    {
      name: 'done',
      title: 'Выполнено',
      aliases: ['Отметка о выполнении'],
      cell: yesNo,
      about: '«да», если работа проведена; пусто — пока неизвестно.',
    },
  ],
};
