import fc from 'fast-check';
import { Model } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { createAnswersCheck } from '../../../src/form/checkAnswers.ts';
import { questionsOf } from '../../../src/form/questionsOf.ts';
import { toForm } from '../../../src/form/toForm.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';

const definition = {
  vsoko: { audience: 'всех', minutes: 1 },
  elements: [
    {
      type: 'radiogroup',
      name: 'mark',
      title: 'Оценка',
      isRequired: true,
      choices: ['1', '2', '3'],
    },
    { type: 'checkbox', name: 'clubs', title: 'Кружки', choices: ['chess', 'choir', 'robots'] },
    { type: 'comment', name: 'why', title: 'Почему', isRequired: true, visibleIf: "{mark} = '1'" },
    { type: 'text', name: 'wish', title: 'Пожелание', visibleIf: '{why} notempty' },
  ],
};
const form = toForm(readTestSurvey(definition));
const check = createAnswersCheck(form);
const checkOf = (given: Record<string, string | readonly string[]>) =>
  check(new Map(Object.entries(given)));

describe('answers', () => {
  it('come back in the order of the form, options in the order of the question, each once', () => {
    const { answers, errors } = checkOf({ clubs: ['robots', 'chess', 'robots'], mark: '2' });
    expect(errors).toEqual([]);
    expect([...answers]).toEqual([
      ['mark', '2'],
      ['clubs', ['chess', 'robots']],
    ]);
  });

  it('that are blank are no answers', () => {
    const { answers } = checkOf({ mark: '2', clubs: ['', ''], wish: ' \n ' });
    expect([...answers.keys()]).toEqual(['mark']);
  });

  it('keep words as they were typed, without signs that no keyboard writes', () => {
    const { answers } = checkOf({ mark: '1', why: ' Суп\r\nостыл\u0000\uD800 ' });
    expect(answers.get('why')).toBe('Суп\nостыл\uFFFD');
  });

  it('to a question hidden by another hidden one are left out', () => {
    const { answers, errors } = checkOf({ mark: '2', why: 'x', wish: 'y' });
    expect([...answers.keys()]).toEqual(['mark']);
    expect(errors).toEqual([]);
  });

  it.each([
    ['an answer that is not offered', { mark: '4' }, ['mark']],
    ['several answers where one is asked for', { mark: ['1', '2'] }, ['mark']],
    ['a required question that is asked only now', { mark: '1' }, ['why']],
    ['names of JavaScript', { mark: '2', constructor: '1', __proto__x: '2' }, ['']],
    ['an option in other letters', { mark: '2', clubs: 'Chess' }, ['clubs']],
  ])('with %s are not taken', (_, given, questions) => {
    expect(checkOf(given).errors.map(({ question }) => question)).toEqual(questions);
  });

  it('are taken exactly when SurveyJS takes them', () => {
    const value = fc.constantFrom('1', '2', '3', 'x');
    const clubs = fc.uniqueArray(fc.constantFrom('chess', 'choir', 'robots'), { minLength: 1 });
    const given = fc.record(
      { mark: value, clubs, why: fc.constantFrom('так', 'иначе'), wish: fc.constant('ещё') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (data) => {
        const model = new Model(definition);
        // As a person fills it: what is hidden cannot be answered.
        for (const { name, isVisible } of model.getAllQuestions()) {
          const answer = new Map(Object.entries(data)).get(name);
          if (isVisible && answer !== undefined) model.setValue(name, answer);
        }
        const isTaken = data.mark !== 'x' && model.validate(false);
        const checked = checkOf(data);
        expect(checked.errors.length === 0).toBe(isTaken);
        const sorted = (value: unknown): unknown =>
          Array.isArray(value) ? value.toSorted() : value;
        const theirs = Object.entries(model.data as object).map(([name, value]) => [
          name,
          sorted(value),
        ]);
        if (isTaken)
          expect(Object.fromEntries(checked.answers)).toEqual(Object.fromEntries(theirs));
      }),
    );
  });

  it('are checked against every question of the form', () => {
    expect(questionsOf(form)).toHaveLength(4);
  });
});
