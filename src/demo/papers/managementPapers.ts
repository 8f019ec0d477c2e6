import { objectBySlug } from '../../catalogue/catalogue.ts';
import type { DemoTerm } from '../terms.ts';

/** The papers of the management cycle in their simplest form: plan, cards of the workshop, decisions. */

type Rows = readonly (readonly string[])[];

const planHeader = [
  'Объект',
  'Показатель',
  'Метод',
  'Классы',
  'Сроки',
  'Ответственный',
  'Где рассматривается',
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
      where,
    ]),
  ];
}

const cardHeader = [
  'Вид',
  'Текст',
  'Объект',
  'Мы через год',
  'Показатель',
  'Цель',
  'Ответственный',
];
const cards: readonly (readonly [
  year: number,
  kind: string,
  text: string,
  object: string,
  vision: string,
  indicator: string,
  target: string,
  who: string,
])[] = [
  [
    0,
    'трудность',
    'Дети не едят в столовой: невкусно и долго',
    'social-infrastructure',
    'В столовой едят охотно',
    'food',
    '70',
    'социальный педагог',
  ],
  [
    0,
    'достижение',
    'В классах дружно, родители доверяют классным руководителям',
    'parent-satisfaction',
    'Доверие сохраняется',
    'index',
    '3',
    'заместитель директора по ВР',
  ],
  [
    0,
    'трудность',
    'По физике знают хуже, чем стоит в журнале',
    'subject-attainment',
    'Работы по физике не хуже района',
    'basic-tasks',
    '65',
    'руководитель МО',
  ],
  [
    1,
    'трудность',
    'Панели и проекторы часто не работают',
    'digital-equipment',
    'Техника готова к каждому уроку',
    'working',
    '95',
    'заместитель директора по информатизации',
  ],
  [
    1,
    'достижение',
    'Столовую стали хвалить',
    'social-infrastructure',
    'Питается не меньше 90 % школы',
    'meals',
    '90',
    'социальный педагог',
  ],
  [
    1,
    'трудность',
    'Родители не знают об отчёте о самообследовании',
    'self-evaluation-access',
    'Отчёт читал каждый третий',
    'read',
    '33',
    'заместитель директора по УВР',
  ],
];

/** `cards.csv`: achievements and difficulties from the workshop that opens the school year; none in the second half. */
export function cardRows(term: DemoTerm): Rows | undefined {
  if (term.half === 2) return undefined;
  return [
    cardHeader,
    ...cards
      .filter(([year]) => year === term.year)
      .map(([, kind, text, object, vision, indicator, target, who]) => [
        kind,
        text,
        numberOf(object),
        vision,
        indicator,
        target,
        who,
      ]),
  ];
}

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

function numberOf(slug: string): string {
  const object = objectBySlug.get(slug);
  if (object === undefined) throw new RangeError(`numberOf: ${slug}`);
  return object.number;
}
