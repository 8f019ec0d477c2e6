import type { DemoTerm } from '../terms.ts';
import { numberOf, type Rows } from './rows.ts';

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
    'трудность',
    'Ученики мало участвуют в решении школьных дел',
    'council-satisfaction',
    'Совет учеников предлагает, а школа отвечает',
    '',
    '',
    'педагог-организатор',
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
