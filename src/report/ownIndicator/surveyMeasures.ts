import type { Measure } from '../../catalogue/model.ts';
import type { FieldHelp, MeasureHelp } from './fieldHelp.ts';

const items: FieldHelp = {
  name: 'items',
  about:
    'вопросы: в каждом survey — имя анкеты и question — имя вопроса (name); строка матрицы — матрица.строка',
};

export type SurveyKind = Extract<
  Measure,
  { readonly items: unknown } | { readonly surveys: unknown }
>['kind'];

/** Measures that are counted from answers. */
export const surveyMeasures: Readonly<Record<SurveyKind, MeasureHelp>> = {
  'top-two-box': {
    title: 'Доля положительных ответов',
    about: 'Ответы 4 и 5 из пяти или верхние у шкалы короче; «затрудняюсь» не считается.',
    fields: [items],
    example: `  - object: other-teacher-results
    key: clubs
    title: Доля родителей, довольных кружками
    unit: "%"
    value: share
    unitOfCount: answer
    measure:
      kind: top-two-box
      items: [{ survey: parents, question: clubs }]
`,
  },
  'answer-share': {
    title: 'Доля выбранных ответов',
    about: 'Доля тех, кто выбрал названные варианты; «затрудняюсь» не считается.',
    fields: [items, { name: 'values', about: 'варианты: их значения (value) из анкеты' }],
    example: `  - object: other-teacher-results
    key: would-recommend
    title: Доля родителей, готовых рекомендовать школу
    unit: "%"
    value: share
    unitOfCount: answer
    measure:
      kind: answer-share
      items: [{ survey: parents, question: recommend }]
      values: [yes]
`,
  },
  'scale-mean': {
    title: 'Средний балл ответов',
    about: 'Среднее по ответам, шкала которых приведена к отрезку от 0 до max.',
    fields: [items, { name: 'max', about: 'наибольший балл, число больше нуля' }],
    example: `  - object: other-teacher-results
    key: climate
    title: Психологический климат в коллективе
    unit: балла
    value: points
    decimals: 1
    unitOfCount: answer
    measure:
      kind: scale-mean
      items: [{ survey: teachers, question: climate }]
      max: 4
`,
  },
  index: {
    title: 'Индекс',
    about:
      'Средний ответ на несколько вопросов: 0\u00A0% — все выбрали худшее, 100\u00A0% — лучшее.',
    fields: [items],
    example: `  - object: other-teacher-results
    key: growth
    title: Индекс условий для роста учителя
    unit: "%"
    value: share
    unitOfCount: answer
    measure:
      kind: index
      items:
        - { survey: teachers, question: methodical_help }
        - { survey: teachers, question: training_choice }
`,
  },
  nps: {
    title: 'Индекс лояльности NPS',
    about:
      'Доля ответов 9 и 10 минус доля от 0 до 6, в процентах; нужен вопрос со шкалой от 0 до 10.',
    fields: [items],
    example: `  - object: other-teacher-results
    key: nps
    title: NPS выпускников
    unit: ""
    value: number
    unitOfCount: answer
    measure:
      kind: nps
      items: [{ survey: graduates, question: advise }]
`,
  },
  coverage: {
    title: 'Охват опросов',
    about: 'Принятые ответы, делённые на число опрошенных (population в terms → surveys).',
    fields: [{ name: 'surveys', about: 'имена анкет' }],
    example: `  - object: other-teacher-results
    key: asked-parents
    title: Доля ответивших родителей
    unit: "%"
    value: share
    unitOfCount: family
    measure:
      kind: coverage
      surveys: [parents]
`,
  },
};
