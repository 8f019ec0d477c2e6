import { describe, expect, it } from 'vitest';
import { codesOf, readTestSurvey } from './readTestSurvey.ts';
import { schoolSurveys } from './schoolSurveys.ts';

describe.each(schoolSurveys)('the survey $id', ({ id, most, json }) => {
  const { questions, minutes } = readTestSurvey(json, id);
  const scales = questions.filter(({ kind }) => kind === 'scale');

  it('has nothing to report', () => {
    expect(codesOf(json)).toEqual([]);
  });

  it('takes the minutes it says: about 15 seconds a question, no longer than its people bear', () => {
    expect(minutes).toBeLessThanOrEqual(most);
    expect(minutes * 60).toBeGreaterThanOrEqual((questions.length - 1) * 10);
    expect(minutes * 60).toBeLessThanOrEqual(questions.length * 25);
    if (id === 'pupils-1-4') expect(scales.length).toBeLessThanOrEqual(12);
  });

  it('asks one plain thing at a time, in blocks that fit a screen', () => {
    for (const { title } of questions) {
      expect(title.length).toBeLessThanOrEqual(id === 'pupils-1-4' ? 60 : 140);
      expect(title).not.toMatch(/(^|[^а-яё])не[^а-яё].*[^а-яё]не[^а-яё]|и\/или/iu);
      if (id === 'pupils-1-4') expect(title).not.toMatch(/(^|\s)не\s/iu);
    }
    for (const page of new Set(questions.map((question) => question.page))) {
      const asked = questions.filter((question) => question.page === page).length;
      expect({ page, fits: asked >= 3 && asked <= 6 }).toEqual({ page, fits: true });
    }
  });

  it('offers as much agreement as disagreement, and a way to have no opinion', () => {
    for (const { options } of scales) {
      const scores = options.flatMap(({ score }) => (score === undefined ? [] : [score]));
      expect(scores).toEqual(id === 'pupils-1-4' ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]);
      const aside = options.filter(({ kind }) => kind === 'hard-to-say').map(({ value }) => value);
      expect(aside).toEqual(id === 'pupils-1-4' ? [] : [id === 'parents' ? 'none' : 'hard']);
    }
  });

  it('forces no answer, groups by one question and promises anonymity above a free text', () => {
    expect(questions.some(({ required }) => required)).toBe(false);
    expect(questions.filter(({ group }) => group !== undefined)).toHaveLength(1);
    const texts = questions.filter(({ kind }) => kind === 'text').length;
    const promises = JSON.stringify(json).split('Анонимно. Не указывайте фамилии').length - 1;
    expect(promises).toBe(texts);
  });
});
