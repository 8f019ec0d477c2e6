import type { DemoTerm } from '../terms.ts';
import { numberOf, type Rows } from './rows.ts';

const planHeader = [
  'Объект',
  'Показатель',
  'Метод',
  'Классы',
  'Сроки',
  'Ответственный',
  'Форма представления',
  'Где рассматривается',
  'Выполнено',
];
/** Object, key of the indicator, method, classes, months by half, who is responsible, where it is discussed. */
const plan: readonly (readonly [
  string,
  string,
  string,
  string,
  readonly [string, string],
  string,
  string,
])[] = [
  [
    'subject-attainment',
    'quality',
    'анализ отметок',
    '2–11',
    ['декабрь', 'май'],
    'заместитель директора по УВР',
    'педсовет',
  ],
  [
    'parallel-class-parity',
    'range',
    'единые работы',
    '2–9',
    ['декабрь', 'май'],
    'руководители МО',
    'совещание при директоре',
  ],
  [
    'metasubject-skills',
    'reading',
    'диагностика',
    '4–10',
    ['ноябрь', 'февраль'],
    'заместитель директора по УВР',
    'методический совет',
  ],
  [
    'effective-pedagogies',
    'observation-score',
    'посещение уроков',
    '1–11',
    ['в течение полугодия', 'в течение полугодия'],
    'администрация',
    'методический совет',
  ],
  [
    'social-infrastructure',
    'food',
    'опрос',
    '1–11',
    ['ноябрь', 'апрель'],
    'социальный педагог',
    'управляющий совет',
  ],
  [
    'parent-satisfaction',
    'index',
    'опрос',
    '1–11',
    ['ноябрь', 'апрель'],
    'заместитель директора по ВР',
    'совет родителей',
  ],
  [
    'staff-pd',
    'three-years',
    'кадровый учёт',
    '',
    ['декабрь', 'май'],
    'заместитель директора по НМР',
    'педсовет',
  ],
  [
    'digital-equipment',
    'working',
    'осмотр',
    '',
    ['декабрь', 'май'],
    'заместитель директора по информатизации',
    'совещание при директоре',
  ],
];

/** `plan.csv`: what the ВСОКО looks at in the half-year. */
export function planRows(term: DemoTerm): Rows {
  return [
    planHeader,
    ...plan.map(([object, indicator, method, classes, months, who, where]) => [
      numberOf(object),
      indicator,
      method,
      classes,
      months[term.half - 1] ?? '',
      who,
      'справка',
      where,
      term.index === 3 && object === 'parallel-class-parity' ? 'нет' : 'да',
    ]),
  ];
}
