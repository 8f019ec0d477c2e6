import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../../src/form/conditionWords.ts';
import { questionsOf } from '../../../src/form/questionsOf.ts';
import { toForm } from '../../../src/form/toForm.ts';
import { fillChoices } from '../../../src/survey/fillChoices.ts';
import { everyType } from '../survey/everyType.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';
import { schoolSurveys } from '../survey/schoolSurveys.ts';

const form = toForm(readTestSurvey(everyType));
const question = (name: string) => questionsOf(form).find((one) => one.name === name);

describe('a survey becomes a form', () => {
  it('each page is a block, and a row of a matrix a question like any other', () => {
    expect(form.blocks.map(({ title }) => title)).toEqual(['Уроки', 'second']);
    expect(question('rooms.labs')).toMatchObject({
      title: 'Кабинеты: Физика и химия',
      control: 'radios',
    });
  });

  it('each kind of question has the field a phone answers it with most easily', () => {
    const controls = questionsOf(form).map(({ name, control }) => [name, control]);
    expect(Object.fromEntries(controls)).toEqual({
      canteen: 'radios',
      years: 'radios',
      read: 'radios',
      clubs: 'checkboxes',
      'rooms.labs': 'radios',
      'rooms.gym': 'radios',
      class: 'line',
      body: 'radios',
      wish: 'line',
      why: 'words',
    });
  });

  it('a scale is shown from its lowest point, and «затрудняюсь» stands apart after it', () => {
    expect(question('canteen')?.options).toEqual([
      { value: '1', title: 'Нет', aside: false },
      { value: '2', title: 'Не знаю', aside: false },
      { value: '3', title: 'Да', aside: false },
      { value: 'hard', title: 'Затрудняюсь ответить', aside: true },
    ]);
  });

  it('a question of a hidden panel on a hidden page waits for both conditions', () => {
    expect(question('read')?.condition).toEqual({
      all: [
        { question: 'years', compare: '>', number: 0 },
        { question: 'canteen', is: ['3'] },
      ],
    });
    expect(question('clubs')).not.toHaveProperty('condition');
  });

  it('many classes are a list, few are buttons, and only the asked parallels stand among them', () => {
    const classes = Array.from({ length: 11 }, (_, at) => [`${at + 1}А`, `${at + 1}Б`]).flat();
    const asked = (parallels: readonly [number, number] | undefined) => {
      const definition = {
        vsoko: { audience: 'всех' },
        elements: [
          {
            type: 'dropdown',
            name: 'class',
            title: 'Класс',
            vsokoChoices: 'classes',
            ...(parallels === undefined ? {} : { vsokoParallels: parallels }),
          },
        ],
      };
      const filled = fillChoices(readTestSurvey(definition), new Map([['classes', classes]]));
      const [found] = questionsOf(toForm(filled));
      return { control: found?.control, options: found?.options.map(({ value }) => value) };
    };
    expect(asked(undefined)).toEqual({ control: 'list', options: classes });
    expect(asked([10, 11])).toEqual({ control: 'radios', options: ['10А', '10Б', '11А', '11Б'] });
  });

  it('survives JSON, as the page carries it', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
});

describe.each(schoolSurveys)('the survey $id', ({ id, json }) => {
  it('asks every question in its order, and says when those are asked that are not always', () => {
    const survey = readTestSurvey(json, id);
    const asked = questionsOf(toForm(survey));
    expect(asked.map(({ name }) => name)).toEqual(survey.questions.map(({ name }) => name));
    const conditional = (questions: readonly object[], key: string): number =>
      questions.filter((question) => key in question).length;
    expect(conditional(asked, 'condition')).toBe(conditional(survey.questions, 'visibleIf'));
  });
});

it("a condition on the school's own list is said in the words of the list, however it was typed", () => {
  const read = readTestSurvey({
    elements: [
      {
        type: 'dropdown',
        name: 'class',
        title: 'Класс',
        vsokoGroup: true,
        vsokoChoices: 'classes',
      },
      { type: 'text', name: 'why', title: 'Почему', visibleIf: "{class} = '5а'" },
    ],
  });
  const questions = questionsOf(toForm(fillChoices(read, new Map([['classes', ['5А', '5Б']]]))));
  const condition = questions.find(({ name }) => name === 'why')?.condition;
  expect(condition && conditionWords(condition, questions)).toBe(
    'на вопрос «Класс» выбран ответ «5А»',
  );
});
