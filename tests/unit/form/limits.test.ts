import fc from 'fast-check';
import { Model } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { faultyAnswers } from '../../../src/browser/faultyAnswers.ts';
import { toSurveyJson } from '../../../src/browser/toSurveyJson.ts';
import { createAnswersCheck } from '../../../src/form/checkAnswers.ts';
import { limitWords } from '../../../src/form/limitWords.ts';
import { renderForm } from '../../../src/form/renderForm.ts';
import { toForm } from '../../../src/form/toForm.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';
import { schoolSurveys } from '../survey/schoolSurveys.ts';

const clubs = {
  type: 'checkbox',
  name: 'clubs',
  title: 'Кружки',
  choices: ['chess', 'choir', 'robots', 'go'],
  showNoneItem: true,
  minSelectedChoices: 2,
  maxSelectedChoices: 3,
};
const wish = {
  type: 'comment',
  name: 'wish',
  title: 'Пожелание',
  description: 'Без имён',
  maxLength: 4,
};
const definition = { vsoko: { audience: 'всех', minutes: 1 }, elements: [clubs, wish] };
const form = toForm(readTestSurvey(definition));
const state = { action: '/api/responses/test', access: 'open' } as const;
const toGiven = (given: Record<string, string | readonly string[]>) =>
  new Map(Object.entries(given));
const check = createAnswersCheck(form);

describe('the limits of a definition', () => {
  it('are said beside the field and stand in it', () => {
    const page = renderForm(form, state);
    expect(page).toContain('>Нужно отметить от 2 до 3 ответов.</p>');
    expect(page).toContain('>Без имён. Не больше 4 знаков.</p>');
    expect(page).toMatch(/<textarea[^>]* maxlength="4"/);
  });

  it.each([
    [{ longest: 1000 }, 'Не больше 1\u00A0000 знаков.'],
    [{ longest: 1 }, 'Не больше 1 знака.'],
    [{ fewest: 2, most: 2 }, 'Нужно отметить ровно 2 ответа.'],
    [{ most: 1 }, 'Можно отметить не больше 1 ответа.'],
    [{ fewest: 5 }, 'Нужно отметить не меньше 5 ответов.'],
    [{}, undefined],
  ])('%j in words', (limits, words) => {
    expect(limitWords(limits)).toBe(words);
  });

  it.each([
    [['chess'], 'Ответов здесь отмечено 1, а нужно не меньше 2.'],
    [
      ['chess', 'choir', 'robots', 'go'],
      'Ответов здесь отмечено 4, а можно не больше 3. Нужно снять лишние.',
    ],
    [[], 'Нужно отметить хотя бы один ответ.'],
  ])('hold for %j at the collector and on the device, in the same words', (chosen, message) => {
    const given = toGiven({ clubs: chosen });
    const errors = [{ question: 'clubs', title: 'Кружки', message }];
    expect(check(given).errors).toEqual(errors);
    expect(faultyAnswers(form, given)).toEqual(errors);
  });

  it('hold for words as they are kept, without spaces around', () => {
    const long = toGiven({ clubs: ['none'], wish: ' слова ' });
    const message = 'Знаков помещается 4, а здесь 5. Нужно сократить текст.';
    const errors = [{ question: 'wish', title: 'Пожелание', message }];
    expect(check(long).errors).toEqual(errors);
    expect(faultyAnswers(form, long)).toEqual(errors);
    const short = toGiven({ clubs: ['none'], wish: ' а\r\nб ' });
    expect([...check(short).errors, ...faultyAnswers(form, short)]).toEqual([]);
  });

  it('are kept where SurveyJS takes the page over', () => {
    const model = new Model(toSurveyJson(form));
    expect(model.getQuestionByName('clubs')).toMatchObject({
      minSelectedChoices: 2,
      maxSelectedChoices: 3,
    });
    expect(model.getQuestionByName('wish')).toMatchObject({ maxLength: 4 });
  });

  it('are those of SurveyJS, which takes the same answers', () => {
    const given = fc.record(
      {
        // As many as its boxes let a person choose: more cannot be ticked.
        clubs: fc.uniqueArray(fc.constantFrom('chess', 'choir', 'robots', 'go', 'none'), {
          maxLength: 3,
        }),
        // Longer words are not checked there either: its field takes no more.
        wish: fc.constantFrom('так', 'да'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (data) => {
        // «None» beside others is taken away there before it can be sent.
        fc.pre(data.clubs === undefined || data.clubs.length < 2 || !data.clubs.includes('none'));
        const model = new Model(definition);
        for (const [name, value] of Object.entries(data)) model.setValue(name, value);
        expect(check(toGiven(data)).errors.length === 0).toBe(model.validate(false));
      }),
    );
  });
});

it('the partners are told the limit that their survey sets', () => {
  const partners = schoolSurveys.find(({ id }) => id === 'partners');
  const page = renderForm(toForm(readTestSurvey(partners?.json, 'partners')), state);
  expect(page).toMatch(/<textarea[^>]*name="what_to_change"[^>]* maxlength="1000"/);
  expect(page).toContain('Не указывайте фамилии. Не больше 1\u00A0000 знаков.');
});
