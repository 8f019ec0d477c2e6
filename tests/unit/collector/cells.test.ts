import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCollected } from '../../../src/collector/collectedSurvey.ts';
import type { FormQuestion } from '../../../src/form/form.ts';
import { questionsOf } from '../../../src/form/questionsOf.ts';
import { toForm } from '../../../src/form/toForm.ts';
import { readAnswer } from '../../../src/survey/answers.ts';
import { everyType } from '../survey/everyType.ts';
import { questionOf, readTestSurvey } from '../survey/readTestSurvey.ts';
import { schoolSurveys } from '../survey/schoolSurveys.ts';

const surveys = [{ id: 'every', json: everyType as unknown }, ...schoolSurveys].map(
  ({ id, json }) => readTestSurvey(json, id),
);

function answerTo({ control, options }: FormQuestion): fc.Arbitrary<string | readonly string[]> {
  const values = options.map(({ value }) => value);
  if (control === 'checkboxes') return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
  if (values.length > 0) return fc.constantFrom(...values);
  return fc.constantFrom('5А', '=1+1', '-5', "'да'", 'а;б "в"\nг', '@сайт', '5Б');
}

describe.each(surveys)('answers to $id', (survey) => {
  const form = toForm(survey);
  const { check, toCells } = toCollected({ form, access: 'open' });
  const questions = questionsOf(form);
  const given = fc
    .tuple(...questions.map((question) => fc.option(answerTo(question), { nil: '' })))
    .map((answers) => new Map(questions.map(({ name }, at) => [name, answers[at] ?? ''])));

  it('are read from the stored cells as they were given', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const checked = check(answers);
        for (const [name, cell] of toCells(checked.answers)) {
          const question = questionOf(survey, name);
          const reading = readAnswer(question, cell);
          if (reading === 'blank' || !('answer' in reading)) {
            // An open list of classes takes any words from a form; the file's reader knows classes only.
            expect(question.choicesFrom).toBeDefined();
            continue;
          }
          const { answer } = reading;
          const values =
            typeof answer === 'string'
              ? [answer]
              : [answer].flat().map((at) => String(question.options[at]?.value));
          expect(values).toEqual([checked.answers.get(name)].flat());
        }
      }),
      { numRuns: 50 },
    );
  });
});
