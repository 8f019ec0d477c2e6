import { describe, expect, it } from 'vitest';
import { errorsHere } from '../../../src/browser/errorsHere.ts';
import { createAnswersCheck } from '../../../src/form/checkAnswers.ts';
import type { FormQuestion } from '../../../src/form/form.ts';
import { form, question } from './forms.ts';

const page = form([question('canteen'), question('class', { control: 'list', required: true })]);

/** What a collector with these questions says of answers that the page offers. */
const refusedBy = (...questions: readonly FormQuestion[]) =>
  createAnswersCheck(form(questions))(
    new Map([
      ['canteen', 'yes'],
      ['class', 'no'],
    ]),
  ).errors;

const changed = [
  {
    question: '',
    title: '',
    message: 'После открытия страницы опрос изменился. Нужно открыть страницу заново.',
  },
];

describe('what a page says of a set that the collector has refused', () => {
  it('is what the respondent can mend on it', () => {
    const { errors } = createAnswersCheck(page)(new Map([['canteen', 'yes']]));
    expect(errors).toHaveLength(1);
    expect(errorsHere(page, errors)).toEqual(errors);
    const code = [{ question: '_code', title: 'Код с листка', message: 'В коде опечатка.' }];
    expect(errorsHere(page, code)).toEqual(code);
  });

  it('is to open it anew where the survey has lost or got a question since, or changed an option', () => {
    const [canteen, group] = [question('canteen'), question('class', { control: 'list' })];
    const added = refusedBy(canteen, group, question('new', { required: true }));
    expect(added.map(({ question: name }) => name)).toEqual(['new']);
    expect(errorsHere(page, added)).toEqual(changed);
    expect(errorsHere(page, refusedBy(canteen))).toEqual(changed);
    const options = [{ value: 'never', title: 'Нет', aside: false }];
    expect(errorsHere(page, refusedBy(question('canteen', { options }), group))).toEqual(changed);
  });
});
