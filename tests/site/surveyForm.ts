import type { Form, FormQuestion } from '../../src/form/form.ts';

const options = (...values: readonly string[]): FormQuestion['options'] =>
  values.map((value) => ({ value, title: `Ответ ${value}`, aside: value === 'hard' }));

/** A form with every kind of field, on two screens. */
export const everyField: Form = {
  survey: 'every',
  title: 'Все виды вопросов',
  audience: 'родителей',
  minutes: 2,
  blocks: [
    {
      name: 'block-1',
      title: 'Первый экран',
      questions: [
        {
          name: 'sen',
          title: 'Нужна ли помощь специалиста?',
          control: 'radios',
          kind: 'choice',
          options: options('yes', 'no'),
          required: true,
        },
        {
          name: 'help',
          title: 'Чего не хватает?',
          control: 'words',
          kind: 'text',
          options: [],
          required: false,
          condition: { question: 'sen', is: ['yes'] },
        },
        {
          name: 'clubs & groups',
          title: 'Какие кружки?',
          hint: 'Можно отметить несколько.',
          control: 'checkboxes',
          kind: 'choices',
          options: options('chess', 'robots', 'choir'),
          required: true,
        },
      ],
    },
    {
      name: 'block-2',
      title: 'Второй экран',
      questions: [
        {
          name: 'rooms.gym',
          title: 'Спортзал',
          control: 'radios',
          kind: 'scale',
          options: options('1', '2', '3', '4', '5', 'hard'),
          required: false,
        },
        {
          name: 'class',
          title: 'Класс',
          control: 'list',
          kind: 'choice',
          options: options('1А', '1Б'),
          required: true,
        },
        {
          name: 'name',
          title: 'Кружок, которого нет',
          control: 'line',
          kind: 'text',
          options: [],
          required: false,
        },
      ],
    },
  ],
};
