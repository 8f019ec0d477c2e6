import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { readSurvey } from '../../../src/survey/readSurvey.ts';
import { everyType } from './everyType.ts';
import { codesOf, questionOf, readTestSurvey } from './readTestSurvey.ts';

const survey = readTestSurvey(everyType);
const question = (name: string) => questionOf(survey, name);
const scores = (name: string) => question(name).options.map(({ score }) => score);
const radio = (more: object) => ({
  vsoko: { audience: 'всех' },
  elements: [{ type: 'radiogroup', name: 'q', title: 'Вопрос', choices: ['a', 'b'], ...more }],
});

describe('a definition becomes a survey', () => {
  it('every question is a column in the order asked, a matrix one per row, a hint none', () => {
    const names = [
      'canteen',
      'years',
      'read',
      'clubs',
      'rooms.labs',
      'rooms.gym',
      'class',
      'body',
      'wish',
      'why',
    ];
    expect(survey.questions.map(({ name }) => name)).toEqual(names);
    expect(survey).toMatchObject({
      id: 'test',
      title: 'Школа',
      audience: 'выпускников',
      minutes: 4,
    });
  });

  it('numbers make a scale from lowest to highest, and «hard to say» stands apart without points', () => {
    expect(question('canteen').options.map(({ title }) => title)).toEqual([
      'Нет',
      'Не знаю',
      'Да',
      'Затрудняюсь ответить',
    ]);
    expect(scores('canteen')).toEqual([0, 0.5, 1, undefined]);
    expect(question('canteen').options.at(-1)?.kind).toBe('hard-to-say');
  });

  it('the satisfied are the best two of five and the best one of three', () => {
    const positive = (name: string) =>
      question(name)
        .options.filter((option) => option.positive)
        .map(({ value }) => value);
    expect(positive('rooms.gym')).toEqual([4, 5]);
    expect(positive('canteen')).toEqual([3]);
  });

  it('a reverse-worded item gives full points to disagreement', () => {
    expect(scores('years')).toEqual([1, 2 / 3, 1 / 3, 0]);
    expect(question('years').options.map(({ positive }) => positive)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('an option numbered 6 that says «затрудняюсь» is no sixth point', () => {
    const choices = [1, 2, 3, 4, 5, { value: 6, text: 'Затрудняюсь ответить' }];
    const { options } = questionOf(readTestSurvey(radio({ choices })), 'q');
    expect(options.map(({ score }) => score)).toEqual([0, 0.25, 0.5, 0.75, 1, undefined]);
  });

  it('conditions of the page, the panel and the question all hold', () => {
    expect(question('canteen').visibleIf).toBe('{years} > 0');
    expect(question('read').visibleIf).toBe('({years} > 0) and ({canteen} = 3)');
    expect(question('wish').visibleIf).toBeUndefined();
    expect(question('canteen').condition).toEqual({ question: 'years', compare: '>', number: 0 });
    expect(question('wish').condition).toBeUndefined();
  });

  it('a grouping question is a choice even when its values are numbers', () => {
    expect(question('body')).toMatchObject({ kind: 'choice', group: 'other' });
    expect(question('class')).toMatchObject({ kind: 'choice', group: 'class', options: [] });
  });
});

describe('what cannot be counted is refused', () => {
  const cases: readonly [string, unknown, readonly string[]][] = [
    ['a list instead of a definition', [], ['АНК-01']],
    ['a definition without questions', { vsoko: { audience: 'всех' } }, ['АНК-01']],
    ['a signature', radio({ type: 'signaturepad' }), ['АНК-02']],
    ['a table of tables', radio({ type: 'matrixdynamic', columns: [{ name: 'x' }] }), ['АНК-02']],
    [
      'a name given twice in another case',
      { ...radio({}), pages: [{ elements: [{ type: 'comment', name: 'Q' }] }] },
      ['АНК-03'],
    ],
    ['a name of JavaScript itself', radio({ name: '__proto__' }), ['АНК-04']],
    ['a method of objects as a name', radio({ name: 'constructor' }), ['АНК-04']],
    ['a service column as a name', radio({ name: 'response_id' }), ['АНК-04']],
    ['a name with a dot', radio({ name: 'a.b' }), ['АНК-04']],
    [
      'a matrix row that cannot be a name',
      radio({ type: 'matrix', columns: [1, 2], rows: ['a;b'] }),
      ['АНК-04'],
    ],
    ['no options', radio({ choices: [] }), ['АНК-05']],
    ['a scale up to a million', radio({ type: 'rating', rateMax: 1e6 }), ['АНК-05']],
    [
      'two options with the same words',
      radio({
        choices: [
          { value: 1, text: 'Да' },
          { value: 2, text: ' ДА' },
        ],
      }),
      ['АНК-06'],
    ],
    ['an option without a value', radio({ choices: ['a', {}] }), ['АНК-06']],
    [
      'a bar inside a value of a multiple choice',
      radio({ type: 'checkbox', choices: ['a|b', 'c'] }),
      ['АНК-06'],
    ],
    ['«other» with a text of its own', radio({ showOtherItem: true }), ['АНК-07']],
    [
      'more chosen options than there are',
      radio({ type: 'checkbox', minSelectedChoices: 3 }),
      ['АНК-16'],
    ],
    [
      'a least number above the greatest',
      radio({ type: 'checkbox', minSelectedChoices: 2, maxSelectedChoices: 1 }),
      ['АНК-16'],
    ],
    ['words that no form takes', radio({ type: 'comment', maxLength: 2001 }), ['АНК-16']],
    ['an e-mail', radio({ type: 'text', inputType: 'email' }), ['АНК-08']],
    ['a group of several options', radio({ type: 'checkbox', vsokoGroup: true }), ['АНК-09']],
  ];
  it.each(cases)('%s', (_, json, codes) => {
    expect(codesOf(json)).toEqual(codes);
    expect(readSurvey('test', json, new ProblemLog())).toBeUndefined();
  });

  it('a title twice, a condition on nothing and no audience only warn', () => {
    const log = new ProblemLog();
    const text = { type: 'text', title: 'Слова' };
    const elements = [
      { ...text, name: 'one' },
      { ...text, name: 'two', visibleIf: '{gone} notempty' },
    ];
    expect(readSurvey('test', { elements }, log)).toMatchObject({
      minutes: 1,
      audience: 'участников опроса',
    });
    expect(log.groups().map(({ code }) => code)).toEqual(['АНК-10', 'АНК-11', 'АНК-12']);
    expect(log.groups()[0]?.file).toBe('surveys/test.json');
  });
});
