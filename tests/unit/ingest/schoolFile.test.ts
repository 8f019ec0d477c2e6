import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { indexIndicators } from '../../../src/ingest/indicatorIndex.ts';
import { checkFiles, SCHOOL } from './memorySchool.ts';

const FILE = 'data/school.yaml';

/** The school of the tests with one piece of its file replaced. */
function edited(from: string, to: string): Readonly<Record<string, string>> {
  if (!SCHOOL.includes(from)) throw new RangeError(`the file has no «${from}»`);
  return { [FILE]: SCHOOL.replace(from, to) };
}

const added = (lines: string) => edited('indicators:', `${lines}\nindicators:`);
const measure = (text: string) => edited(/measure: .*/.exec(SCHOOL)?.[0] ?? '', `measure: ${text}`);

/** What a person reads about the school's own file. */
const FAULTS: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  ...words: string[],
])[] = [
  ['an empty file', { [FILE]: '' }, 'строка 1', 'Нет строки «name»', 'ШК-05'],
  ['a tab', edited('  - id', '\t- id'), 'строка 4', 'клавишей Tab', 'ШК-02'],
  ['the same line twice', added('name: Ещё'), 'строка 10', 'уже есть выше', 'ШК-02'],
  ['other letters', { [FILE]: 'name: \uFFFD\uFFFD' }, 'не в UTF-8', 'ШК-08'],
  ['__proto__ for an indicator', added('targets: { __proto__: 5 }'), 'строка 10', 'ШК-04'],
  ['a time zone that is not there', added('timeZone: Москва'), 'часовой пояс вида', 'ШК-03'],
  [
    'a collector in a folder',
    added('address: https://school.example/\ncollector: https://answers.example/api'),
    'строка 11',
    'без папки',
    'ШК-03',
  ],
  [
    'a collector without encryption',
    added('address: https://school.example/\ncollector: http://answers.example'),
    'вида https://answers.example',
  ],
  [
    'a collector for pages of which nobody knows where they lie',
    added('collector: https://answers.example'),
    'Нет строки «address»',
    'ШК-05',
  ],
  ['no terms', edited('terms:', 'term:'), 'Строки «term» программа не знает', 'ШК-04'],
  [
    'a key nobody knows',
    edited('access: open', 'acess: open'),
    'строка 9',
    'Строки «terms → № 1 → surveys → canteen → acess» программа не знает',
  ],
  [
    'a word for a number',
    edited('population: 40', 'population: много'),
    'строка 9',
    '«terms → № 1 → surveys → canteen → population» записано «много», а должно быть: целое число от 1',
    'ШК-03',
  ],
  ['too small a group', added('smallestGroup: { public: 4 }'), 'не меньше 5', 'ШК-03'],
  ['a day that is not there', edited('2025-12-31', '2025-11-31'), 'дата, которая есть в календаре'],
  ['a term named otherwise', edited('id: 2025-2026-1', 'id: осень'), 'полугодие 1 или 2', 'ШК-03'],
  [
    'a term that ends before it begins',
    edited('to: 2025-12-31', 'to: 2025-08-31'),
    'строка 7',
    'начало полугодия — 01.09.2025, а его конец — 31.08.2025',
    'ШК-06',
  ],
  [
    'terms that overlap',
    edited(
      'indicators:',
      '  - { id: 2025-2026-2, title: Второе, from: 2025-12-31, to: 2026-05-31 }\nindicators:',
    ),
    'строка 10',
    'конец 2025-2026-1 — 31.12.2025, а начало 2025-2026-2 — 31.12.2025',
  ],
  [
    'a term written twice',
    edited(
      'indicators:',
      '  - { id: 2025-2026-1, title: Второе, from: 2026-01-12, to: 2026-05-31 }\nindicators:',
    ),
    'записано дважды',
    'ШК-07',
  ],
  [
    'a survey that is not there',
    edited('canteen: {', 'stolovaya: {'),
    'строка 9',
    'Анкеты «stolovaya» нет',
    'ШК-13',
  ],
  ['an object that is not there', edited('other-teacher-results', 'nothing'), 'строка 11', 'ШК-10'],
  [
    'an indicator that is there already',
    edited(
      'object: other-teacher-results\n    key: food',
      'object: subject-attainment\n    key: quality',
    ),
    '«subject-attainment.quality» уже есть',
    'ШК-11',
  ],
  [
    'a target of nothing',
    added('targets: { parent-satisfaction.indeks: 3 }'),
    'строка 10',
    'ШК-12',
  ],
  ['a target beyond 100 %', added('targets: { subject-attainment.quality: 101 }'), 'от 0 до 100'],
  [
    'a band beyond 100 %',
    added(
      'norms: { subject-attainment.quality: { bands: [{ level: low, label: низкая }, { level: high, label: высокая, from: 450 }] } }',
    ),
    '«norms → subject-attainment.quality» записано «450», а должно быть: процент от 0 до 100',
  ],
  [
    'a number with its unit',
    added('targets: { subject-attainment.quality: 75 % }'),
    'записано «75 %», а должно быть: число без единиц, например 75 или 2,5',
    'ШК-03',
  ],
  [
    'bands out of order',
    added(
      'norms: { subject-attainment.quality: { bands: [{ level: low, label: низкая, from: 1 }] } }',
    ),
    'стоят не по порядку',
    'ШК-14',
  ],
  [
    'a measure of a question that is not there',
    edited('question: food', 'question: foood'),
    'вопроса «foood» нет в анкете «canteen»',
    'ШК-15',
  ],
  [
    'a measure of a table that is not there',
    measure('{ kind: count, of: { table: stuff, rows: all } }'),
    'таблицы «stuff» нет',
  ],
  [
    'a mean of words',
    measure('{ kind: mean, table: staff, of: { column: role } }'),
    'в столбце «role» таблицы «staff» не числа',
  ],
  [
    'a kind of measure nobody knows',
    measure('{ kind: average }'),
    'вид расчёта kind',
    '(/help/#own-indicator), раздел «Свой показатель»',
  ],
  [
    'a statistic nobody knows',
    measure('{ kind: outside-works, statistic: rank }'),
    'одно из слов: overlap-share, mean-gap,',
    'раздел «Свой показатель»',
  ],
  [
    'a measure without a line it needs',
    measure('{ kind: share-of-counts, table: classes, part: meals }'),
    'measure → whole». В ней должно быть: имя столбца',
    'раздел «Свой показатель»',
    'ШК-05',
  ],
  [
    'a condition in the words of the table',
    measure('{ kind: share-of-rows, table: staff, that: [{ column: role, is: учитель }] }'),
    'значения «учитель» в столбце «role» не бывает, там пишут «teacher»',
    'ШК-15',
  ],
  [
    'a condition on yes in words',
    measure(
      '{ kind: count, of: { table: staff, rows: all, where: [{ not: { column: expert, is: да } }] } }',
    ),
    'значения «да» в столбце «expert» не бывает, там пишут «true»',
  ],
  [
    'a condition on a value that no cell holds',
    measure(
      '{ kind: mean, table: marks, of: { column: mark }, where: [{ column: mark, oneOf: [5, 6] }] }',
    ),
    'значения «6» в столбце «mark» не бывает.',
  ],
  ['aliases without end', { [FILE]: bomb() }, 'ссылок внутри файла', 'ШК-02'],
];

function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`,
  );
  return ['a0: &a0 [x, x]', ...levels, ''].join('\n');
}

describe("a school's own file", () => {
  const faults = FAULTS.map(([what, files, ...words]) => ({ what, files, words }));

  it.each(faults)('with $what is refused by its line', async ({ files, words }) => {
    const { text, loaded } = await checkFiles(files);
    for (const word of [FILE, 'Что сделать: ', ...words]) expect(text).toContain(word);
    expect(text).not.toMatch(/Invalid|expected|undefined|null|NaN/);
    expect(loaded).toBeUndefined();
  });

  it('may have a decimal comma in its numbers', async () => {
    const { loaded } = await checkFiles(
      edited('indicators:', 'targets:\n  subject-attainment.quality: 72,5\nindicators:'),
    );
    expect(loaded?.school.targets.get('subject-attainment.quality')).toBe(0.725);
  });

  it('with a share where per cent are asked is warned of, where more is better', async () => {
    const files = (id: string) => edited('indicators:', `targets:\n  ${id}: 0.75\nindicators:`);
    const { text, loaded } = await checkFiles(files('subject-attainment.quality'));
    expect(text).toContain('строка 11');
    expect(text).toContain('Программа поняла это как 0,75\u00A0%, а похоже на долю.');
    expect(loaded?.school.targets.get('subject-attainment.quality')).toBe(0.0075);
    expect((await checkFiles(files('subject-attainment.vpr-twos'))).text).not.toContain('ШК-17');
  });

  it('that asks a survey beside its term is warned of and read', async () => {
    const { text, loaded } = await checkFiles(edited('closes: 2025-11-30', 'closes: 2026-01-20'));
    expect(text).toContain('идёт не в дни полугодия (01.09.2025 – 31.12.2025)');
    expect(loaded?.school.terms[0]?.surveys[0]?.closes).toBe('2026-01-20');
  });

  it('has defaults for what it does not say', async () => {
    const { loaded } = await checkFiles(edited('demonstration: false\n', ''));
    expect(loaded?.school).toMatchObject({
      demonstration: false,
      smallestGroup: { public: 10, internal: 5 },
      timeZone: 'Europe/Moscow',
    });
    expect(loaded?.school.targets.size).toBe(0);
  });

  it('has the collector of another host by its origin', async () => {
    const { loaded } = await checkFiles(
      added('address: https://school.example/\ncollector: https://answers.example/'),
    );
    expect(loaded?.school.collector).toBe('https://answers.example');
  });

  it('writes shares in percent, and they are kept as 0…1', async () => {
    const { loaded } = await checkFiles(
      added(
        [
          'address: https://school.example/vsoko',
          'targets: { subject-attainment.quality: 60, parent-satisfaction.index: 3.2 }',
          'norms:',
          '  subject-attainment.quality:',
          '    reference: педсовет 30.08.2025',
          '    bands: [{ level: low, label: низкая }, { level: high, label: высокая, from: 55 }]',
        ].join('\n'),
      ),
    );
    expect(loaded?.school.address).toEqual({ site: 'https://school.example', base: '/vsoko/' });
    expect(loaded?.school.targets.get('subject-attainment.quality')).toBe(0.6);
    expect(loaded?.school.targets.get('parent-satisfaction.index')).toBe(3.2);
    const index = indexIndicators(loaded?.catalogue ?? []);
    expect(index.get('subject-attainment.quality')?.indicator.norm).toEqual({
      source: 'school',
      reference: 'педсовет 30.08.2025',
      bands: [
        { level: 'low', label: 'низкая' },
        { level: 'high', label: 'высокая', from: 0.55 },
      ],
    });
  });

  it('adds its indicator behind ours and leaves the catalogue as it was', async () => {
    const before = JSON.stringify(categories);
    const { loaded } = await checkFiles({});
    const index = indexIndicators(loaded?.catalogue ?? []);
    expect(index.get('other-teacher-results.food')?.indicator.title).toBe('Довольны едой');
    expect(index.size).toBe(indexIndicators(categories).size + 1);
    expect(JSON.stringify(categories)).toBe(before);
  });

  it('can say every measure of the catalogue', async () => {
    const measures = [...indexIndicators(categories).values()]
      .map(({ indicator }) => indicator.measure)
      .filter((one) => !('items' in one) && !('surveys' in one));
    const own = measures.map((one, i) => ({
      object: 'other-teacher-results',
      key: `own-${i}`,
      title: 'Своё',
      unit: '',
      value: 'number',
      unitOfCount: 'item',
      measure: one,
    }));
    const [head = ''] = SCHOOL.split('indicators:');
    const { text } = await checkFiles({ [FILE]: `${head}indicators: ${JSON.stringify(own)}\n` });
    expect(text).not.toContain('ШК-');
  });
});
