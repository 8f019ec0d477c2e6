import { ConditionRunner, Model, Serializer } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { questionOf, readTestSurvey } from './readTestSurvey.ts';
import { schoolSurveys } from './schoolSurveys.ts';

// Ours beside those of SurveyJS; what it does not know it would report.
Serializer.addProperty('survey', { name: 'vsoko', type: 'any' });
Serializer.addProperty('question', { name: 'vsokoGroup', type: 'boolean' });
Serializer.addProperty('question', { name: 'vsokoChoices', type: 'string' });
Serializer.addProperty('question', { name: 'vsokoParallels' });

const byText = (a: string, b: string) => (a < b ? -1 : 1);

describe.each(schoolSurveys)('SurveyJS itself reads $id', ({ id, json }) => {
  const model = new Model(json);
  const ours = readTestSurvey(json, id);

  it('without an error', () => {
    // Empty is null there.
    expect(model.jsonErrors).toBeNull();
  });

  it('with the same questions in the same order', () => {
    const theirs = model.getAllQuestions().map(({ name, title }) => ({ name, title }));
    expect(theirs).toEqual(ours.questions.map(({ name, title }) => ({ name, title })));
  });

  it('with the same options', () => {
    for (const question of model.getAllQuestions()) {
      const theirs = (question.toJSON() as { choices?: { value: unknown; text: string }[] })
        .choices;
      const { options } = questionOf(ours, question.name);
      const words = (value: unknown, title: string) => `${String(value)} ${title}`;
      expect((theirs ?? []).map(({ value, text }) => words(value, text)).sort(byText)).toEqual(
        options.map(({ value, title }) => words(value, title)).sort(byText),
      );
    }
  });

  it('and can evaluate every condition', () => {
    for (const { visibleIf } of ours.questions) {
      if (visibleIf !== undefined) expect(new ConditionRunner(visibleIf).canRun()).toBe(true);
    }
  });
});

it('only a family of a child with ОВЗ is asked about the help of specialists', () => {
  const parents = schoolSurveys.find(({ id }) => id === 'parents');
  const model = new Model(parents?.json);
  const asked = (answer: string) => {
    model.setValue('has_sen_child', answer);
    return model.getQuestionByName('sen_support').isVisible;
  };
  expect(['yes', 'no', 'skip'].map(asked)).toEqual([true, false, false]);
});
