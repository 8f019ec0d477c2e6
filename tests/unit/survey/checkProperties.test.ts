import { Serializer } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { checkProperties } from '../../../src/survey/checkProperties.ts';
import {
  elementProperties,
  pageProperties,
  surveyProperties,
} from '../../../src/survey/properties.ts';
import { everyType } from './everyType.ts';
import { schoolSurveys } from './schoolSurveys.ts';

const place = { file: 'surveys/test.json' };
const problemsOf = (element: object) =>
  checkProperties({ elements: [{ name: 'q', title: 'Вопрос', ...element }] }, place);
const codesOf = (element: object) => problemsOf(element).map(({ code }) => code);

describe('a property that the form would not honour', () => {
  it.each([
    ['text', 'requiredIf', '{a} = 1'],
    ['text', 'validators', [{ type: 'regex', regex: '^a' }]],
    ['text', 'inputType', 'number'],
    ['text', 'min', 1],
    ['text', 'max', 5],
    ['text', 'maskType', 'numeric'],
    ['comment', 'minLength', 5],
    ['comment', 'defaultValue', 'Да'],
    ['comment', 'acceptCarriageReturn', 'no'],
    ['radiogroup', 'choicesVisibleIf', '{a} = 1'],
    ['radiogroup', 'choicesOrder', 'random'],
    ['radiogroup', 'showCommentArea', true],
    ['checkbox', 'validators', [{ type: 'answercount', minCount: 2 }]],
    ['checkbox', 'hasNone', true],
    ['dropdown', 'choicesByUrl', { url: 'https://example.org' }],
    ['dropdown', 'visible', false],
    ['rating', 'readOnly', true],
    ['boolean', 'setValueExpression', '{a}'],
    ['matrix', 'isRequired', true],
    ['matrix', 'cellType', 'checkbox'],
    ['panel', 'requiredIf', '{a} = 1'],
    ['radiogroup', 'isRequird', true],
  ])('of %s is an error: %s', (type, property, value) => {
    const [problem, ...others] = problemsOf({ type, title: undefined, [property]: value });
    expect(problem).toMatchObject({ code: 'АНК-14', details: { property } });
    expect(others).toEqual([]);
  });

  it('is named with the title of its question and with what to do', () => {
    const log = new ProblemLog();
    for (const problem of problemsOf({ type: 'text', requiredIf: '{a} = 1' })) log.add(problem);
    expect(log.groups()[0]).toMatchObject({
      what: 'Вопрос «Вопрос»: в анкете записано свойство «requiredIf», а программа его не соблюдает: ответы были бы не такими, как задумано.',
      fix: 'уберите это свойство; чтобы вопрос был обязательным по условию, поставьте isRequired и то же условие в visibleIf.',
    });
  });

  it('of an option, of the whole survey and of a page is one as well', () => {
    const choices = [{ value: 1, text: 'Да', visibleIf: '{a} = 1' }, 2];
    const pages = [
      { title: 'Начало', readOnly: true, elements: [{ type: 'radiogroup', name: 'q', choices }] },
    ];
    const found = checkProperties({ triggers: [{ type: 'complete' }], pages }, place);
    expect(found.map(({ details }) => details)).toMatchObject([
      { owner: 'Анкета', property: 'triggers' },
      { owner: 'Страница «Начало»', property: 'readOnly' },
      { owner: 'Вопрос «q», вариант «Да»', property: 'visibleIf' },
    ]);
  });

  it('that asks for nothing or for the look of SurveyJS is none', () => {
    const none = { validators: [], requiredIf: '', readOnly: false, visible: true };
    const look = { width: '50%', state: 'collapsed', placeholder: 'Ответ' };
    expect(codesOf({ type: 'text', inputType: 'text', maxLength: 5, ...none, ...look })).toEqual(
      [],
    );
  });
});

it('words and pictures that are not shown are told of as a warning', () => {
  const found = problemsOf({
    type: 'panel',
    title: 'Столовая',
    elements: [{ type: 'html', name: 'note', html: '<b>!</b>' }],
  });
  expect(found.map(({ code, details }) => [code, details])).toEqual([
    ['АНК-15', { owner: 'Панель «Столовая»', property: 'title' }],
    ['АНК-15', { owner: 'Элемент «note»', property: 'html' }],
  ]);
});

// What SurveyJS itself knows, so that no name here is a misspelling that lets something else through.
const olderNames = new Set(
  `$schema hasOther titleActions choicesByUrlMode showClearButton closeOnSelect size elements pages vsoko type
  navigationButtonsVisibility focusFirstQuestionAutomatic requiredText`.split(/\s+/u),
);
it.each([...elementProperties, ['page', pageProperties], ['survey', surveyProperties]] as const)(
  'what is known of %s, SurveyJS knows too',
  (type, { honoured, look, unshown }) => {
    const theirs = new Set(Serializer.getProperties(type).map(({ name }) => name));
    const strange = [...honoured, ...look, ...unshown].filter(
      (name) => !theirs.has(name) && !olderNames.has(name) && !name.startsWith('vsoko'),
    );
    expect(strange).toEqual([]);
  },
);

it.each(schoolSurveys)('the survey $id has no such property', ({ json }) => {
  expect(checkProperties(json, place)).toEqual([]);
});

it('a definition with every kind of question is understood, but for its note', () => {
  expect(checkProperties(everyType, place).map(({ code }) => code)).toEqual(['АНК-15']);
});
