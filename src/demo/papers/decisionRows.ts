import type { DemoTerm } from '../terms.ts';
import { numberOf, type Rows } from './rows.ts';

const decisionHeader = [
  'Номер',
  'Объект',
  'Основание',
  'Проблема',
  'Решение',
  'Мера',
  'Ответственный',
  'Срок',
  'Показатель',
  'Цель',
  'Проверка',
];
const decisions: readonly (readonly [term: number, object: string, ...cells: string[]])[] = [
  [
    0,
    'effective-pedagogies',
    'план ВСОКО',
    'Уроки посещают от случая к случаю',
    'план',
    'Ввести карту наблюдения урока',
    'заместитель директора по УВР',
    '01.02.2025',
    'observation-score',
    '2,1',
    '31.05.2025',
  ],
  [
    1,
    'social-infrastructure',
    'опрос родителей и учеников',
    'Питание не устраивает большинство',
    'приказ',
    'Сменить организатора питания, ввести контроль родителей',
    'директор',
    '01.09.2025',
    'food',
    '70',
    '31.12.2025',
  ],
  [
    1,
    'subject-attainment',
    'ВПР и журнал',
    'По физике отметки журнала выше отметок ВПР',
    'обучение',
    'Курсы по решению экспериментальных задач, единые критерии',
    'заместитель директора по НМР',
    '30.10.2025',
    'basic-tasks',
    '65',
    '31.05.2026',
  ],
  [
    2,
    'digital-equipment',
    'осмотр оборудования',
    'Всё больше техники не работает',
    'без решения',
    'Заявка на ремонт отложена до нового бюджета',
    'заместитель директора по информатизации',
    '31.12.2025',
    'working',
    '95',
    '31.05.2026',
  ],
  [
    3,
    'digital-equipment',
    'осмотр оборудования, опрос учеников',
    'Каждый пятый прибор не работает',
    'ресурсы',
    'Закупить 12 панелей, заключить договор на ремонт',
    'директор',
    '01.09.2026',
    'working',
    '95',
    '31.12.2026',
  ],
];

/** `decisions.csv`: what was decided in the half-year and how it will be checked. */
export function decisionRows(term: DemoTerm): Rows {
  return [
    decisionHeader,
    ...decisions
      .filter(([index]) => index === term.index)
      .map(([index, object, ...cells], at) => [
        `Р-${index + 1}-${at + 1}`,
        numberOf(object),
        ...cells,
      ]),
  ];
}
