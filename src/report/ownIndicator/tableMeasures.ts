import type { Measure } from '../../catalogue/model.ts';
import type { FieldHelp, MeasureHelp } from './fieldHelp.ts';
import type { SurveyKind } from './surveyMeasures.ts';

const table: FieldHelp = { name: 'table', about: 'имя таблицы: написано в её описании ниже' };
const where: FieldHelp = {
  name: 'where',
  about: 'условия, по которым берут строки; без этой строки — все',
  optional: true,
};

/** Measures that are counted from the tables of a half-year. */
export const tableMeasures: Readonly<Record<Exclude<Measure['kind'], SurveyKind>, MeasureHelp>> = {
  'share-of-rows': {
    title: 'Доля строк',
    about: 'Сколько строк таблицы подходят под условия, из всех или из отобранных.',
    fields: [
      table,
      { name: 'of', about: 'условия: из каких строк; без этой строки — из всех', optional: true },
      { name: 'that', about: 'условия: какие строки ищут' },
    ],
    example: `  - object: other-teacher-results
    key: colleague-lessons
    title: Доля учителей, посетивших три и более урока коллег
    unit: "%"
    value: share
    unitOfCount: employee
    measure:
      kind: share-of-rows
      table: staff
      of: [{ column: role, is: teacher }]
      that: [{ column: visits, atLeast: 3 }]
`,
  },
  'share-of-counts': {
    title: 'Доля от числа',
    about:
      'Сумма одного столбца, делённая на сумму другого; в каждой строке часть не больше целого.',
    fields: [
      table,
      { name: 'part', about: 'столбец с частью' },
      { name: 'whole', about: 'столбец с целым' },
      where,
    ],
    example: `  - object: other-teacher-results
    key: primary-meals
    title: Доля учеников начальной школы с горячим питанием
    unit: "%"
    value: share
    unitOfCount: pupil
    measure:
      kind: share-of-counts
      table: classes
      part: meals
      whole: pupils
      where: [{ column: stage, is: primary }]
`,
  },
  'share-of-maximum': {
    title: 'Доля от наибольшего балла',
    about: 'Сумма баллов, делённая на сумму наибольших возможных.',
    fields: [
      table,
      { name: 'points', about: 'столбец с баллами' },
      { name: 'maximum', about: 'столбец с наибольшим баллом' },
      where,
    ],
    example: `  - object: other-teacher-results
    key: vpr-points
    title: Выполнение ВПР, доля баллов
    unit: "%"
    value: share
    unitOfCount: mark
    measure:
      kind: share-of-maximum
      table: marks
      points: primary
      maximum: max_primary
      where: [{ column: procedure, startsWith: ВПР }]
`,
  },
  'weighted-share': {
    title: 'Взвешенная доля',
    about: 'Среднее весов: каждому значению столбца назначен свой. Значения без веса не считаются.',
    fields: [
      table,
      { name: 'column', about: 'столбец с числами' },
      { name: 'weights', about: 'значения с весами от 0 до 1' },
      where,
    ],
    example: `  - object: other-teacher-results
    key: learning-degree
    title: Степень обученности по математике
    unit: "%"
    value: share
    unitOfCount: mark
    measure:
      kind: weighted-share
      table: marks
      column: journal_mark
      weights: { 5: 1, 4: 0.64, 3: 0.36, 2: 0.16 }
      where: [{ column: subject, is: Математика }]
`,
  },
  mean: {
    title: 'Среднее',
    about: 'Среднее чисел столбца или времени между двумя датами.',
    fields: [table, { name: 'of', about: 'что берут из строки, см. «Число из строки»' }, where],
    example: `  - object: other-teacher-results
    key: mean-experience
    title: Средний стаж учителя
    unit: лет
    value: number
    decimals: 1
    unitOfCount: employee
    measure:
      kind: mean
      table: staff
      of: { column: experience }
      where: [{ column: role, is: teacher }]
`,
  },
  median: {
    title: 'Медиана',
    about:
      'Середина чисел столбца или времени между двумя датами: половина меньше, половина больше.',
    fields: [table, { name: 'of', about: 'что берут из строки, см. «Число из строки»' }, where],
    example: `  - object: other-teacher-results
    key: reply-days
    title: Обычный срок ответа на обращение
    unit: дн.
    value: number
    direction: down
    unitOfCount: event
    measure:
      kind: median
      table: events
      of: { daysFrom: date, daysTo: done_at }
      where: [{ column: kind, is: appeal }]
`,
  },
  ratio: {
    title: 'Отношение',
    about: 'Одно количество, делённое на другое и умноженное на per: на одного, на 100, на 1000.',
    fields: [
      { name: 'of', about: 'что делят, см. «Количество»' },
      { name: 'to', about: 'на что делят, см. «Количество»' },
      { name: 'per', about: 'число больше нуля: 1, 100, 1000' },
    ],
    example: `  - object: other-teacher-results
    key: events-per-class
    title: Мероприятий на один класс
    unit: ед.
    value: number
    decimals: 1
    unitOfCount: class
    measure:
      kind: ratio
      of: { table: events, rows: all, where: [{ column: kind, is: space-event }] }
      to: { table: classes, rows: all }
      per: 1
`,
  },
  count: {
    title: 'Количество',
    about: 'Сколько строк, разных значений или какая сумма.',
    fields: [{ name: 'of', about: 'что считают, см. «Количество»' }],
    example: `  - object: other-teacher-results
    key: partners
    title: Партнёры, с которыми были программы
    unit: ед.
    value: number
    unitOfCount: figure
    measure:
      kind: count
      of: { table: events, distinct: partner, where: [{ column: kind, is: partner-programme }] }
`,
  },
  'parallel-spread': {
    title: 'Разброс между классами',
    about:
      'Насколько классы одной параллели различаются в одной и той же работе; среднее по работам.',
    fields: [
      {
        name: 'statistic',
        about:
          'range — разница лучшего и худшего класса, between-variance — доля различий между классами',
      },
      { name: 'table', about: 'только marks' },
      where,
    ],
    example: `  - object: other-teacher-results
    key: maths-spread
    title: Разница между классами параллели по математике
    unit: п. п.
    value: share
    direction: down
    unitOfCount: work
    measure:
      kind: parallel-spread
      statistic: range
      table: marks
      where: [{ column: subject, is: Математика }]
`,
  },
  'outside-works': {
    title: 'Внешние работы',
    about: 'Внешние работы рядом с журналом и результатами города и кластера (объективность).',
    fields: [
      {
        name: 'statistic',
        about:
          'overlap-share — доля работ на уровне города; mean-gap, far-gap-share — расхождение с журналом; ' +
          'participation-gap — неявка; absent-difference — чем отличаются отсутствующие; spearman, kendall, ' +
          'pearson — связь с журналом; cluster-difference, cluster-z — отличие от кластера; ' +
          'lower-quartile-share — доля ниже нижнего квартиля кластера',
      },
    ],
    example: `  - object: other-teacher-results
    key: journal-rank
    title: Связь отметок внешних работ с журналом
    unit: ""
    value: number
    decimals: 2
    unitOfCount: mark
    measure:
      kind: outside-works
      statistic: spearman
`,
  },
  entered: {
    title: 'Готовое число',
    about:
      'Число из таблицы «Готовые значения показателей»: там пишут объект и имя (key) показателя.',
    fields: [],
    example: `  - object: other-teacher-results
    key: grants
    title: Получено грантов
    unit: ед.
    value: number
    unitOfCount: figure
    measure:
      kind: entered
`,
  },
};
