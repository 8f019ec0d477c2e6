import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { checkReport } from '../../../src/cli/checkReport.ts';
import { checkFiles, memorySchool, RESPONSES, responses, satisfied, TERM } from './memorySchool.ts';

const answers = responses('a1;2025-11-10;5;;5А');

/** What a person reads about a file that has no place. */
const STRANGERS: readonly (readonly [what: string, path: string, ...words: string[]])[] = [
  ['a typing error', `data/${TERM}/responces/canteen.csv`, '«responses/canteen.csv»', 'ПАП-01'],
  ['a table nobody knows', `data/${TERM}/monitoring/cats.csv`, 'не знает, что это за файл'],
  ['a book instead of a CSV', `data/${TERM}/monitoring/staff.xlsx`, '«monitoring/staff.csv»'],
  [
    'a copy that a browser numbered',
    `data/${TERM}/monitoring/staff (1).csv`,
    'Похоже на «monitoring/staff.csv»',
  ],
  [
    'an ending written twice',
    `data/${TERM}/monitoring/staff.csv.csv`,
    'Похоже на «monitoring/staff.csv»',
  ],
  [
    'a copy that Windows named',
    `data/${TERM}/monitoring/Classes — копия (2).csv`,
    'Похоже на «monitoring/classes.csv»',
  ],
  [
    'a table under its Russian title',
    `data/${TERM}/monitoring/Сотрудники.csv`,
    'Похоже на «monitoring/staff.csv»',
  ],
  ['a table beside its folder', `data/${TERM}/lessons.csv`, 'Похоже на «monitoring/lessons.csv»'],
  ['a file beside the terms', 'data/staff.csv', 'ПАП-01'],
  ['another name of the own file', 'data/school.yml', '«data/school.yaml»'],
  [
    'a folder that is no term',
    'data/2026-2027-1/plan.csv',
    'Полугодия «2026-2027-1» нет',
    'ПАП-03',
  ],
  ['a survey in another format', 'surveys/canteen.csv', '«surveys/canteen.json»'],
];

describe('the folder of a school', () => {
  it.each(STRANGERS)('names %s and reads the rest', async (_, path, ...words) => {
    const checked = await checkFiles({ [RESPONSES]: answers, [path]: 'x' });
    for (const word of words) expect(checked.text).toContain(word);
    expect(checked.text).toContain(path.startsWith('data/2026') ? 'data/2026-2027-1' : path);
    expect(checked.log.hasErrors).toBe(false);
    expect(satisfied(checked)).toEqual([1, 1]);
  });

  it('knows the papers of a term, figures of a year and notes, in any case', async () => {
    const { text } = await checkFiles({
      [RESPONSES]: answers,
      [`data/${TERM}/plan.csv`]: 'x',
      [`data/${TERM}/Decisions.CSV`]: 'x',
      'data/self-assessment/2025/indicators.csv': 'x',
      'data/README.md': 'x',
    });
    expect(text).not.toContain('ПАП-');
  });

  it('takes names in any case', async () => {
    const path = `data/${TERM}/Responses/Canteen.CSV`;
    expect(satisfied(await checkFiles({ [path]: answers }))).toEqual([1, 1]);
  });

  it('refuses two files with one name', async () => {
    const { text, log } = await checkFiles({
      [RESPONSES]: answers,
      [`data/${TERM}/responses/CANTEEN.csv`]: answers,
    });
    expect(text).toContain('отличаются только величиной букв');
    expect(log.hasErrors).toBe(true);
  });

  it('refuses answers to a survey it does not have', async () => {
    const { text, log } = await checkFiles({ [`data/${TERM}/responses/guests.csv`]: answers });
    expect(text).toContain('а анкеты surveys/guests.json нет');
    expect(log.hasErrors).toBe(true);
  });

  it('names a broken survey once, not each place it is needed', async () => {
    const { text, loaded } = await checkFiles({
      'surveys/canteen.json': '{',
      [RESPONSES]: answers,
    });
    expect(text).toContain('не похож на анкету SurveyJS');
    expect(text).not.toContain('ШК-13');
    expect(text).not.toContain('ПАП-02');
    expect(loaded).toBeUndefined();
  });

  it('tells which questions a survey of ours does not ask any more', async () => {
    const survey = { title: 'Родители', vsoko: { audience: 'родителей' }, elements: [] };
    const question = { type: 'rating', name: 'quality_overall', title: 'В целом' };
    const { text } = await checkFiles({
      'surveys/parents.json': JSON.stringify({ ...survey, elements: [question] }),
    });
    expect(text).toMatch(/В анкете нет вопросов, по которым считают показатели: «.+» и ещё \d+\./);
    expect(text.match(/ШК-16/g)).toHaveLength(1);
  });

  it('without its own file says what to do', async () => {
    const folder = { ...memorySchool({}), list: () => Promise.resolve([RESPONSES]) };
    const { loaded, log } = await loadSchool(folder, categories);
    expect(loaded).toBeUndefined();
    expect(checkReport(log, [])).toContain('создайте файл');
  });

  it('tells of a file that the disk does not give', async () => {
    const folder = memorySchool({});
    const locked = Object.assign(new Error('locked'), { code: 'EBUSY' });
    const readText = (path: string) =>
      path.endsWith('.json') ? Promise.reject(locked) : folder.readText(path);
    const { log } = await loadSchool({ ...folder, readText }, categories);
    const text = checkReport(log, []);
    expect(text).toContain('surveys/canteen.json\nФайл не открывается (EBUSY)');
  });
});
