import { describe, expect, it } from 'vitest';
import {
  checkFiles,
  memorySchool,
  responses,
  RESPONSES,
  satisfied,
  SCHOOL,
  TERM,
} from './memorySchool.ts';

const OWN = `data/${TERM}/surveys/canteen.json`;
const present = await memorySchool({}).readText('surveys/canteen.json');
const rows = responses('a;2025-11-03;5;;', 'b;2025-11-03;4;;', 'c;2025-11-03;3;;');

/** The canteen survey as it was asked before: of three options, the best one satisfied. */
const old = JSON.stringify({
  title: 'Столовая',
  vsoko: { audience: 'родителей', minutes: 2 },
  elements: [
    {
      type: 'radiogroup',
      name: 'food',
      title: 'Вкусно ли в столовой',
      choices: [
        { value: 3, text: 'нет' },
        { value: 4, text: 'так себе' },
        { value: 5, text: 'да' },
      ],
    },
  ],
});

/** The school with a half-year before the one of `TERM`, and one after it that may have no files yet. */
const EARLIER = '2024-2025-2';
const LATER = '2025-2026-2';
const threeTerms = SCHOOL.replace(
  'terms:\n',
  `terms:\n  - { id: ${EARLIER}, title: Раньше, from: 2025-01-09, to: 2025-05-31 }\n`,
).replace(
  'indicators:',
  `  - { id: ${LATER}, title: Позже, from: 2026-01-09, to: 2026-05-31 }\nindicators:`,
);
const earlier = `data/${EARLIER}/responses/canteen.csv`;
const earlierRows = responses('a;2025-02-03;5;;', 'b;2025-02-03;4;;');

describe('a past half-year whose answers have no definition beside them', () => {
  const files = { 'data/school.yaml': threeTerms, [RESPONSES]: rows, [earlier]: earlierRows };

  it('is named once, with its surveys and what to do', async () => {
    const { log, text } = await checkFiles(files);
    expect(log.hasErrors).toBe(false);
    expect(log.groups().map(({ code }) => code)).toEqual(['АНК-17']);
    expect(text).toContain(`${EARLIER} (canteen). Программа считает`);
    expect(text).toContain('скопируйте файл анкеты из папки surveys');
  });

  it('is named with every other such half-year once a newer one has files', async () => {
    const newest = { [`data/${LATER}/monitoring/staff.csv`]: 'code;role\r\nС-1;учитель\r\n' };
    const { log } = await checkFiles({ ...files, ...newest });
    const told = log.groups().filter(({ code }) => code === 'АНК-17');
    expect(told.map(({ count }) => count)).toEqual([1]);
    expect(told[0]?.what).toContain(`${EARLIER} (canteen); ${TERM} (canteen)`);
  });

  it('is not named where the definition was kept or nobody answered', async () => {
    const kept = { [`data/${EARLIER}/surveys/canteen.json`]: present };
    expect((await checkFiles({ ...files, ...kept })).log.groups()).toEqual([]);
    const { [earlier]: _, ...unanswered } = files;
    expect((await checkFiles(unanswered)).log.groups()).toEqual([]);
  });
});

describe('the definition of a survey that lies in the folder of a term', () => {
  it('is what the answers of the term are read against', async () => {
    expect(satisfied(await checkFiles({ [RESPONSES]: rows }))).toEqual([2, 3]);
    const loading = await checkFiles({ [RESPONSES]: rows, [OWN]: old });
    expect(satisfied(loading)).toEqual([1, 3]);
    const found = loading.loaded?.facts.terms[0]?.indicators.get('other-teacher-results.food');
    expect(found).toMatchObject({ answers: [{ title: 'Вкусно ли в столовой' }] });
  });

  it('leaves the form and the other terms alone', async () => {
    const { loaded } = await checkFiles({ [RESPONSES]: rows, [OWN]: old });
    expect(loaded?.surveys[0]?.questions[0]?.title).toBe('Столовая: качество еды');
    expect(loaded?.termSurveys.get(TERM)?.[0]?.questions[0]?.title).toBe('Вкусно ли в столовой');
  });

  it('is an error of its own file where it is broken, so that nothing is read against other words', async () => {
    const { log, text } = await checkFiles({ [RESPONSES]: rows, [OWN]: '{' });
    expect(log.hasErrors).toBe(true);
    expect(text).toContain(OWN);
    expect(text).not.toMatch(/[^/]surveys\/canteen\.json/);
  });

  it('repeats no warning where it is the present one byte by byte', async () => {
    const doubtful = present.replace('"audience":"родителей",', '');
    const files = { [RESPONSES]: rows, 'surveys/canteen.json': doubtful };
    const alone = await checkFiles(files);
    expect(alone.log.groups()).toHaveLength(1);
    expect((await checkFiles({ ...files, [OWN]: doubtful })).text).toBe(alone.text);
  });

  it('may hold what the form does not honour, since nobody fills it any more', async () => {
    const own = old.replace('"name":"food"', '"name":"food","requiredIf":"{a} = 1"');
    expect((await checkFiles({ [RESPONSES]: rows, [OWN]: own })).text).not.toContain('АНК-14');
    const asked = await checkFiles({ 'surveys/canteen.json': own });
    expect(asked.text).toContain('АНК-14');
    expect(asked.log.hasErrors).toBe(true);
  });

  it('of a survey the school does not have is named like any file nobody reads', async () => {
    const { text } = await checkFiles({ [`data/${TERM}/surveys/cantin.json`]: old });
    expect(text).toContain('ПАП-01');
    expect(text).toContain('surveys/canteen.json');
  });
});
