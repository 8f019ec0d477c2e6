import { describe, expect, it } from 'vitest';
import { objects } from '../../../src/catalogue/catalogue.ts';
import type { SurveyItem } from '../../../src/catalogue/model.ts';
import type { Question } from '../../../src/survey/survey.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';
import { schoolSurveys } from '../survey/schoolSurveys.ts';

const surveys = schoolSurveys.map(({ id, json }) => readTestSurvey(json, id));
const questionOf = ({ survey, question }: SurveyItem): Question | undefined =>
  surveys.find(({ id }) => id === survey)?.questions.find(({ name }) => name === question);
const asked = objects.flatMap(({ slug, indicators }) =>
  indicators.flatMap(({ key, measure }) =>
    'items' in measure ? [{ id: `${slug}.${key}`, measure }] : [],
  ),
);
const wordOf = ({ survey, question }: SurveyItem): string => `${survey}.${question}`;

describe('survey items', () => {
  it('are questions of the surveys that stand in the folder', () => {
    const lost = asked.flatMap(({ id, measure }) =>
      measure.items
        .filter((item) => questionOf(item) === undefined)
        .map((item) => `${id}: ${wordOf(item)}`),
    );
    expect(lost).toEqual([]);
    const surveysCovered = objects.flatMap(({ indicators }) =>
      indicators.flatMap(({ measure }) => (measure.kind === 'coverage' ? measure.surveys : [])),
    );
    const known = surveys.map(({ id }) => id);
    expect(surveysCovered.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are scales where scores are counted, and offer the answers that are counted', () => {
    const unfit = asked.flatMap(({ id, measure }) =>
      measure.items.flatMap((item) => {
        const question = questionOf(item);
        const options = question?.options ?? [];
        const fits =
          measure.kind === 'answer-share'
            ? measure.values.every((value) => options.some((option) => option.value === value))
            : question?.kind === 'scale' && options.some(({ positive }) => positive === true);
        return fits ? [] : [`${id}: ${wordOf(item)}`];
      }),
    );
    expect(unfit).toEqual([]);
  });

  it('leave no scale of any survey without an indicator', () => {
    const bound = new Set(asked.flatMap(({ measure }) => measure.items.map(wordOf)));
    const scales = surveys.flatMap(({ id, questions }) =>
      questions
        .filter(({ kind }) => kind === 'scale')
        .map(({ name }) => wordOf({ survey: id, question: name })),
    );
    expect(scales.length).toBeGreaterThan(100);
    expect(scales.filter((item) => !bound.has(item))).toEqual([]);
  });

  it('are one a survey in a share of the satisfied, so that it counts people', () => {
    const doubled = asked.filter(
      ({ measure }) =>
        measure.kind === 'top-two-box' &&
        new Set(measure.items.map(({ survey }) => survey)).size !== measure.items.length,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  it('of the satisfaction indices are all statements of their audience', () => {
    const indices = asked.filter(({ measure }) => measure.kind === 'scale-mean' && measure.max > 1);
    expect(indices.map(({ id }) => id)).toEqual([
      'student-satisfaction.index',
      'student-satisfaction.index-primary',
      'parent-satisfaction.index',
      'teacher-satisfaction.index',
      'partner-satisfaction.index',
      'council-satisfaction.index',
    ]);
    const inIndices = new Set(indices.flatMap(({ measure }) => measure.items.map(wordOf)));
    const left = surveys.flatMap(({ id, questions }) =>
      questions
        .filter(({ kind }) => kind === 'scale')
        .map(({ name }) => wordOf({ survey: id, question: name }))
        .filter((item) => !inIndices.has(item)),
    );
    // Asked of the families of children with ОВЗ alone.
    expect(left).toEqual(['parents.sen_support']);
  });

  it('of the factors with three answers are those of the whole index, each once', () => {
    const factors = asked.filter(
      ({ measure }) => measure.kind === 'scale-mean' && measure.max === 1,
    );
    expect(factors).toHaveLength(3);
    const items = factors.flatMap(({ measure }) => measure.items);
    const whole = asked.find(({ id }) => id === 'student-satisfaction.index-primary');
    expect(items.map(wordOf)).toEqual(whole?.measure.items.map(wordOf));
    // domain.md 5.1, school 661: а 1, б 0,5, в 0.
    for (const item of items) {
      expect(questionOf(item)?.options.map(({ score }) => score)).toEqual([0, 0.5, 1]);
    }
  });
});
