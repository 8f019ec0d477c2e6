import { describe, expect, it } from 'vitest';
import { checkFiles, memorySchool, responses, RESPONSES, satisfied, TERM } from './memorySchool.ts';

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

  it('of a survey the school does not have is named like any file nobody reads', async () => {
    const { text } = await checkFiles({ [`data/${TERM}/surveys/cantin.json`]: old });
    expect(text).toContain('ПАП-01');
    expect(text).toContain('surveys/canteen.json');
  });
});
