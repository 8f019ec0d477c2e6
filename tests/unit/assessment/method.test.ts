import { describe, expect, test } from 'vitest';
import { method } from '../../../src/assessment/method.ts';
import { toTitles } from '../../../src/assessment/titles.ts';
import type { Measure, RowNumber } from '../../../src/catalogue/model.ts';
import type { TableColumn, TableDescription } from '../../../src/monitoring/description.ts';
import type { Survey } from '../../../src/survey/survey.ts';

const column = (name: string, title: string, cell: TableColumn['cell']): TableColumn => ({
  name,
  title,
  cell,
  about: '',
});
const date = { type: 'date' } as const;
const whole = { type: 'whole', min: 0, max: 100 } as const;

const teachers: TableDescription = {
  name: 'staff',
  file: 'monitoring/staff.csv',
  title: 'Педагоги',
  row: 'один сотрудник',
  enumeration: 'census',
  columns: [
    column('role', 'Роль', {
      type: 'choice',
      options: [{ value: 'teacher', title: 'Учитель' }],
    }),
    column('category', 'Категория', {
      type: 'choice',
      options: [
        { value: 'first', title: 'Первая' },
        { value: 'highest', title: 'Высшая' },
        { value: 'sp', title: 'СЗД' },
      ],
    }),
    column('experience', 'Стаж', whole),
    column('mark', 'Отметка', whole),
    column('expert', 'Эксперт', { type: 'yes-no' }),
    column('place', 'Место', { type: 'text' }),
    column('object', 'Объект', { type: 'object' }),
    column('trained', 'Последнее обучение', date),
    column('done', 'Выполнено', date),
    column('due', 'Срок', date),
  ],
};

const parents: Survey = {
  id: 'parents',
  title: 'Родители',
  audience: 'родителей',
  minutes: 5,
  questions: [
    {
      name: 'food',
      title: 'Питание',
      page: '',
      kind: 'choice',
      options: [{ value: 1, title: 'Вкусно', kind: 'substantive' }],
      reverse: false,
      required: false,
    },
  ],
};

const titles = toTitles([teachers], [parents]);
const staff = { table: 'staff' } as const;
const food = { survey: 'parents', question: 'food' } as const;

describe('the words of a method', () => {
  test('name the table, the columns and the options as people see them', () => {
    const measure: Measure = {
      kind: 'share-of-rows',
      ...staff,
      of: [{ column: 'role', is: 'teacher' }],
      that: [{ column: 'category', oneOf: ['first', 'highest'] }],
    };
    const formula =
      'Доля строк таблицы «Педагоги», где «Категория» — первая или высшая, среди строк, где «Роль» — учитель.';
    expect(
      method(measure, titles, { tally: 'share', enumeration: 'sample', corrected: false }),
    ).toBe(`${formula} 95\u00A0% интервал Уилсона.`);
    expect(
      method(measure, titles, { tally: 'share', enumeration: 'sample', corrected: true }),
    ).toBe(`${formula} 95\u00A0% интервал Уилсона с поправкой на конечную совокупность.`);
    expect(
      method(measure, titles, { tally: 'share', enumeration: 'census', corrected: false }),
    ).toBe(`${formula} Посчитаны все, поэтому интервала нет.`);
  });

  test('say that a survey has no definition, or lacks a question, instead of an id alone', () => {
    const unknown = { survey: 'pupils', question: 'safe' };
    expect(
      method({ kind: 'nps', items: [unknown, { ...unknown, question: 'calm' }] }, titles),
    ).toContain(
      '(анкета, описания которой у школы нет (файл surveys/pupils.json); имена вопросов: safe, calm)',
    );
    expect(
      method({ kind: 'nps', items: [food, { ...food, question: 'halls' }] }, titles),
    ).toContain('(анкета «Родители»: «Питание», вопрос halls, которого в анкете нет)');
    expect(method({ kind: 'coverage', surveys: ['parents', 'pupils'] }, titles)).toContain(
      ': «Родители», анкета, описания которой у школы нет (файл surveys/pupils.json).',
    );
  });

  test('say by the table or the survey how sure the value usually is', () => {
    const where = [{ column: 'expert', is: true }] as const;
    const usually = (measure: Measure) =>
      method(measure, titles).replace(/^.*?\. (?=95|Посчитаны)/u, '');
    expect(usually({ kind: 'share-of-rows', table: 'staff', that: where })).toBe(
      'Посчитаны все, поэтому интервала нет.',
    );
    expect(usually({ kind: 'share-of-rows', table: 'lessons', that: where })).toBe(
      '95\u00A0% интервал Уилсона.',
    );
    expect(usually({ kind: 'share-of-rows', table: 'marks', that: where })).toEqual(
      expect.stringContaining('единица — ученик, а не отметка'),
    );
    const lessons = (of: RowNumber) => usually({ kind: 'mean', table: 'lessons', of });
    expect(lessons({ column: 'safety' })).toContain('за края шкалы');
    // Days have no ends.
    expect(lessons({ daysFrom: 'date', daysTo: 'date' })).not.toContain('за края шкалы');
    expect(usually({ kind: 'top-two-box', items: [food] })).toBe('95\u00A0% интервал Уилсона.');
    expect(usually({ kind: 'top-two-box', items: [food, { ...food, question: 'halls' }] })).toBe(
      '95\u00A0% интервал отношения сумм по разбросу между строками (линеаризованная дисперсия). Там, где он вышел бы за края шкалы, он по ним обрезан; на проверку изменений это не влияет.',
    );
  });

  test.each([
    [{ column: 'category', is: 'sp' }, '«Категория» — СЗД'],
    [{ column: 'expert', is: true }, '«Эксперт» — да'],
    [{ column: 'place', is: 'Актовый зал' }, '«Место» — «Актовый зал»'],
    [{ column: 'object', is: 'computers' }, '«Объект» — «обеспеченность ОО компьютерами»'],
    [{ column: 'object', is: 'no-such' }, '«Объект» — «no-such»'],
    [{ column: 'place', startsWith: 'ВПР' }, '«Место» начинается с «ВПР»'],
    [{ column: 'place', containsAny: ['баз', '(б'] }, 'в столбце «Место» есть «баз» или «(б»'],
    [{ column: 'experience', atLeast: 2.5 }, '«Стаж» не меньше 2,5'],
    [{ column: 'experience', atMost: 5 }, '«Стаж» не больше 5'],
    [{ column: 'mark', oneOf: [4, 5] }, '«Отметка» — 4 или 5'],
    [{ column: 'mark', oneOf: [5] }, '«Отметка» — 5'],
    [{ column: 'due', filled: true }, 'столбец «Срок» заполнен'],
    [{ column: 'due', filled: false }, 'столбец «Срок» пуст'],
    [
      { column: 'trained', withinYears: 3 },
      'от даты «Последнее обучение» до конца полугодия не больше 3 лет',
    ],
    [
      { column: 'trained', withinYears: 1 },
      'от даты «Последнее обучение» до конца полугодия не больше 1 года',
    ],
    [{ column: 'done', notAfter: 'due' }, '«Выполнено» не позже, чем «Срок»'],
    [{ not: { column: 'expert', is: true } }, 'неверно, что «Эксперт» — да'],
    [{ column: 'no-such', filled: true }, 'столбец «no-such» заполнен'],
  ] as const)('say %j', (condition, words) => {
    const measure: Measure = { kind: 'share-of-rows', ...staff, that: [condition] };
    expect(method(measure, titles)).toContain(
      `Доля строк таблицы «Педагоги», где ${words}, среди всех строк.`,
    );
  });

  test.each<[Measure, string]>([
    [
      { kind: 'share-of-counts', ...staff, part: 'mark', whole: 'experience' },
      'Сумма столбца «Отметка», делённая на сумму столбца «Стаж» таблицы «Педагоги». Посчитаны все, поэтому интервала нет.',
    ],
    [
      {
        kind: 'share-of-maximum',
        ...staff,
        points: 'mark',
        maximum: 'experience',
        where: [{ column: 'expert', is: false }],
      },
      'Сумма столбца «Отметка», делённая на сумму столбца «Стаж» таблицы «Педагоги», где «Эксперт» — нет. Посчитаны все, поэтому интервала нет.',
    ],
    [
      { kind: 'weighted-share', ...staff, column: 'mark', weights: { 4: 0.64, 5: 1 } },
      'Среднее весов столбца «Отметка» таблицы «Педагоги»: 5 — 1; 4 — 0,64. Другие значения не считаются. Посчитаны все, поэтому интервала нет.',
    ],
    [
      { kind: 'mean', ...staff, of: { column: 'mark' } },
      'Среднее столбца «Отметка» таблицы «Педагоги». Посчитаны все, поэтому интервала нет.',
    ],
    [
      { kind: 'median', ...staff, of: { daysFrom: 'due', daysTo: 'done' } },
      'Медиана числа дней от даты «Срок» до даты «Выполнено» таблицы «Педагоги». Интервал не считается.',
    ],
    [
      { kind: 'median', ...staff, of: { hoursFrom: 'due', hoursTo: 'done' } },
      'Медиана числа часов от времени «Срок» до времени «Выполнено» таблицы «Педагоги». Интервал не считается.',
    ],
    [
      {
        kind: 'ratio',
        of: { ...staff, rows: 'all', where: [{ column: 'expert', is: true }] },
        to: { ...staff, sum: 'experience' },
        per: 100,
      },
      'Что делим: число строк таблицы «Педагоги», где «Эксперт» — да. На что делим: сумма столбца «Стаж» таблицы «Педагоги». Результат умножен на 100. Интервал не считается.',
    ],
    [
      { kind: 'count', of: { ...staff, distinct: 'place' } },
      'Число разных значений столбца «Место» таблицы «Педагоги». Интервал не считается.',
    ],
    [
      { kind: 'count', of: { ...staff, pairs: ['place', 'role'] } },
      'Число разных пар значений столбцов «Место» и «Роль» таблицы «Педагоги». Интервал не считается.',
    ],
    [
      { kind: 'top-two-box', items: [food] },
      'Доля положительных ответов (4 и 5 из пяти, на короткой шкале — высших) среди содержательных (анкета «Родители»: «Питание»). «Затрудняюсь ответить» и пропуски не считаются. 95\u00A0% интервал Уилсона.',
    ],
    [
      { kind: 'answer-share', items: [food], values: [1] },
      'Доля ответов «Вкусно» среди содержательных ответов (анкета «Родители»: «Питание»). «Затрудняюсь ответить» и пропуски не считаются. 95\u00A0% интервал Уилсона.',
    ],
    [
      { kind: 'coverage', surveys: ['parents'] },
      'Число принятых анкет, делённое на число тех, кого спрашивали (school.yaml): «Родители». Посчитаны все, поэтому интервала нет.',
    ],
  ])('of %j', (measure, words) => {
    expect(method(measure, titles)).toBe(words);
  });

  test.each([
    [100, ' Результат умножен на 100.'],
    [1 / 45, ' Результат разделён на 45.'],
    [1, '». Интервал'],
  ])('say what the factor %d does', (per, words) => {
    const of = { ...staff, rows: 'all' } as const;
    expect(method({ kind: 'ratio', of, to: of, per }, titles)).toContain(words);
  });

  test('join conditions so that no list of options runs into the next one', () => {
    const that = [
      { column: 'mark', oneOf: [4, 5] },
      { column: 'expert', is: true },
    ] as const;
    expect(method({ kind: 'share-of-rows', ...staff, that }, titles)).toContain(
      'где «Отметка» — 4 или 5 и при этом «Эксперт» — да,',
    );
  });

  test('of questions of two surveys name each survey once', () => {
    const items = [food, { survey: 'teachers', question: 'food' }, { ...food, question: 'halls' }];
    expect(method({ kind: 'scale-mean', items, max: 4 }, titles)).toContain(
      'шкала приведена к 0…4 (анкета «Родители»: «Питание», вопрос halls, которого в анкете нет; анкета, описания которой у школы нет (файл surveys/teachers.json); имена вопросов: food).',
    );
  });
});
