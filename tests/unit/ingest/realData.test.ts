import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { deviation } from '../../../src/stats/deviation.ts';
import { mean } from '../../../src/stats/mean.ts';
import { CLASSES, memorySchool, TERM } from './memorySchool.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/real');
const there = existsSync(folder);
if (!there)
  console.info('The folder of real data is not beside the project: its two tests are not run.');

/**
 * Journal mark = max(2, ⌈G3/4⌉): marks of 4 and 5, of all and of the school GP. In the folder:
 * python3 -c "import csv; r=list(csv.DictReader(open('uci-student-portuguese.csv'),delimiter=';')); \
 *   q=lambda a: sum(int(x['G3'])>12 for x in a); \
 *   print(q(r), q([x for x in r if x['school']=='GP']))"
 */
const QUALITY = { all: 276, gp: 213 };
/**
 * Mean of all answers; means of questions 1, 13, 28 and the deviation of the first. In the folder:
 * python3 -c "import csv,statistics as s; \
 *   r=[list(map(int,x[5:])) for x in list(csv.reader(open('turkiye-student-evaluation.csv')))[1:]]; \
 *   print(s.fmean(v for x in r for v in x), *(s.fmean(x[i] for x in r) for i in (0,12,27)), s.stdev(x[0] for x in r))"
 */
const COURSES = {
  mean: 3.1861561119293076,
  means: [
    [1, 2.9298969072164947],
    [13, 3.242783505154639],
    [28, 3.3080756013745702],
  ],
  firstDeviation: 1.3410769397517024,
} as const;

const cells = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((cell) => cell.replaceAll('"', ''));
const lines = (file: string): string[] =>
  readFileSync(path.join(folder, file), 'utf8').trim().split(/\r?\n/);

describe.runIf(there)('real data', () => {
  it('of 649 pupils is a table of marks', async () => {
    const [header = '', ...rows] = lines('uci-student-portuguese.csv');
    const names = cells(header, ';');
    const marks = rows.map((row, i) => {
      const of = new Map(cells(row, ';').map((cell, at) => [names[at], cell]));
      const name = of.get('school') === 'GP' ? '9А' : '9Б';
      const final = Number(of.get('G3'));
      return `Итоги года;школа;01.12.2025;Португальский язык;${name};У-${i + 1};${final};20;${Math.max(2, Math.ceil(final / 4))}`;
    });
    const title = 'procedure;level;date;subject;class;code;primary;max_primary;journal_mark';
    const loading = await loadSchool(
      memorySchool({
        [CLASSES]: 'class;pupils\r\n9А;423\r\n9Б;226\r\n',
        [`data/${TERM}/monitoring/marks.csv`]: [title, ...marks, ''].join('\r\n'),
      }),
      categories,
    );
    expect(loading.log.hasErrors).toBe(false);
    const found = loading.loaded?.facts.terms[0]?.indicators.get('subject-attainment.quality');
    if (found === undefined || 'absence' in found) throw new Error('the marks were not counted');
    expect(found.total).toMatchObject({ kind: 'share', part: QUALITY.all, whole: 649 });
    expect(found.groups.find(({ name }) => name === '9А')?.tally).toMatchObject({
      kind: 'share',
      part: QUALITY.gp,
      whole: 423,
    });
  });

  it('of 5,820 evaluations is a survey', async () => {
    const [header = '', ...rows] = lines('turkiye-student-evaluation.csv');
    const titles = cells(header, ',').slice(5);
    const survey = {
      title: 'Оценка курсов',
      vsoko: { audience: 'студентов', minutes: 5 },
      pages: [
        {
          name: 'all',
          title: 'Вопросы',
          elements: titles.map((title, i) => ({
            type: 'rating',
            name: `q${i + 1}`,
            title,
            rateMin: 1,
            rateMax: 5,
          })),
        },
      ],
    };
    const answers = rows.map((row, i) => `r${i};2025-11-10;${cells(row, ',').slice(5).join(';')}`);
    const school = `name: Курсы
demonstration: false
terms:
  - { id: ${TERM}, title: Осень, from: 2025-09-01, to: 2025-12-31, surveys: {} }
indicators:
  - object: other-teacher-results
    key: all
    title: Средний балл
    unit: балла
    value: points
    decimals: 2
    direction: up
    mode: formative
    unitOfCount: answer
    measure:
      kind: scale-mean
      max: 4
      items: [${titles.map((_, i) => `{ survey: courses, question: q${i + 1} }`).join(', ')}]
`;
    const loading = await loadSchool(
      memorySchool({
        'data/school.yaml': school,
        'surveys/courses.json': JSON.stringify(survey),
        [`data/${TERM}/responses/courses.csv`]: [
          `response_id;submitted_at;${titles.join(';')}`,
          ...answers,
          '',
        ].join('\r\n'),
      }),
      categories,
    );
    expect(loading.log.hasErrors).toBe(false);
    expect(loading.files.map(({ accepted }) => accepted)).toEqual([5820]);
    const found = loading.loaded?.facts.terms[0]?.indicators.get('other-teacher-results.all');
    if (found === undefined || 'absence' in found || found.total.kind !== 'sums') {
      throw new Error('the answers were not summed');
    }
    expect(1 + (4 * found.total.x) / found.total.y).toBeCloseTo(COURSES.mean, 9);
    const counts = (question: number) =>
      found.answers
        ?.find((one) => one.question === `q${question}`)
        ?.options.map(({ n }, i) => [i + 1, n] as const) ?? [];
    for (const [question, expected] of COURSES.means) {
      expect(mean(counts(question))).toBeCloseTo(expected, 9);
    }
    expect(deviation(counts(1))).toBeCloseTo(COURSES.firstDeviation, 9);
  });
});
