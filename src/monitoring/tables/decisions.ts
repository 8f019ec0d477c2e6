import { choice, date, objectColumn } from '../cellKinds.ts';
import { indicatorColumn, responsibleColumn, targetColumn, told } from '../cycleColumns.ts';
import type { ChoiceOption, TableDescription } from '../description.ts';

/** The kinds of decisions a head can make. */
export const decisionKinds = [
  { value: 'local-act', title: 'локальный акт', aliases: ['ЛНА', 'положение'] },
  { value: 'order', title: 'приказ' },
  { value: 'plan', title: 'план', aliases: ['изменение плана'] },
  { value: 'training', title: 'обучение', aliases: ['повышение квалификации', 'курсы'] },
  { value: 'resource', title: 'ресурсы', aliases: ['ресурс', 'закупка', 'финансы'] },
  { value: 'no-action', title: 'без решения', aliases: ['отложено', 'мер не нужно'] },
] as const satisfies readonly ChoiceOption[];

/** What was decided in the half-year and by what it will be judged; whether it worked is counted, never typed in. */
export const decisions: TableDescription = {
  name: 'decisions',
  file: 'decisions.csv',
  title: 'Управленческие решения',
  row: 'одно решение',
  enumeration: 'census',
  key: ['number'],
  columns: [
    {
      name: 'number',
      title: 'Номер',
      aliases: ['№', '№ решения', 'Номер решения'],
      cell: told,
      required: true,
      about: 'Номер, по которому решение узнают: Р-3-1 или номер приказа.',
    },
    objectColumn,
    {
      name: 'basis',
      title: 'Основание',
      aliases: ['На чём основано'],
      cell: told,
      about: 'Из чего видна проблема: опрос родителей, ВПР, пункт плана.',
    },
    {
      name: 'problem',
      title: 'Проблема',
      aliases: ['Что не так'],
      cell: told,
      required: true,
      about: 'Что решили изменить, одной фразой.',
    },
    {
      name: 'hypotheses',
      title: 'Возможные причины',
      aliases: ['Гипотезы', 'Предположения'],
      cell: told,
      about: 'Предположения о причинах; на странице они отделены от фактов.',
    },
    {
      name: 'kind',
      title: 'Решение',
      aliases: ['Вид решения'],
      cell: choice(decisionKinds),
      about: 'Что это за решение; слова перечислены ниже.',
    },
    {
      name: 'measure',
      title: 'Мера',
      aliases: ['Меры', 'Мероприятие', 'Что сделать'],
      cell: told,
      about: 'Что сделают, одной фразой.',
    },
    responsibleColumn,
    {
      name: 'due',
      title: 'Срок',
      aliases: ['Срок исполнения', 'Исполнить до'],
      cell: date,
      about: 'До какого дня.',
    },
    {
      name: 'done_at',
      title: 'Исполнено',
      aliases: ['Дата исполнения'],
      cell: date,
      about: 'Когда мера исполнена; пусто — ещё нет.',
    },
    indicatorColumn,
    targetColumn,
    {
      name: 'check',
      title: 'Проверка',
      aliases: ['Дата проверки', 'Контроль'],
      cell: date,
      about:
        'День, к которому должен быть виден эффект; он считается по данным полугодия этого дня.',
    },
  ],
};
