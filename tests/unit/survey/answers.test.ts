import { describe, expect, it } from 'vitest';
import { readAnswer, writeAnswer } from '../../../src/survey/answers.ts';
import { blank, createAnswerReader, unreadable } from '../../../src/survey/answerReader.ts';
import { fillChoices } from '../../../src/survey/fillChoices.ts';
import { everyType } from './everyType.ts';
import { questionOf, readTestSurvey } from './readTestSurvey.ts';

const survey = readTestSurvey(everyType);
const limits = {
  elements: [
    {
      type: 'checkbox',
      name: 'clubs',
      choices: ['a', 'b', 'c', 'd'],
      showNoneItem: true,
      minSelectedChoices: 2,
      maxSelectedChoices: 3,
    },
    { type: 'comment', name: 'wish', maxLength: 5 },
  ],
};
const question = (name: string) => questionOf(survey, name);

describe('a cell becomes an answer', () => {
  it.each([
    ['the value', 'canteen', '3', 2],
    ['a decimal comma', 'canteen', '3,0', 2],
    ['spaces around', 'canteen', '\u00A03 ', 2],
    ['the words in another case', 'canteen', 'НЕ знаю', 1],
    ['«затрудняюсь»', 'canteen', 'затрудняюсь ответить', 3],
    ['the name of the end of a scale', 'years', 'очень', 3],
    ['the value and the words', 'canteen', '2 — Не знаю', 1],
    ['the value and the words as a list', 'canteen', '2) не знаю', 1],
    ['a yes of Excel', 'read', 'ИСТИНА', 1],
    ['a plain «нет»', 'read', 'нет', 0],
    ['several with a bar', 'clubs', 'Елка|tech', [1, 2]],
    ['one by its words, which hold a comma', 'clubs', 'робототехника, 3d', [1]],
    ['an option twice', 'clubs', 'tech| tech |', [1]],
    ['a class as people write it', 'class', '5 «а»', '5А'],
    ['guarded text', 'wish', "'=1+1", '=1+1'],
  ])('%s', (_, name, cell, answer) => {
    expect(readAnswer(question(name), cell)).toEqual({ answer });
  });

  it.each([
    ['canteen', ''],
    ['canteen', ' — '],
    ['canteen', 'н/д'],
    ['clubs', '|'],
    ['class', 'X'],
    ['wish', ' \n'],
  ])('a cell of %s that says «%s» is no answer, not a zero', (name, cell) => {
    expect(readAnswer(question(name), cell)).toBe('blank');
    expect(createAnswerReader(question(name))(cell)).toBe(blank);
  });

  it.each([
    [
      'canteen',
      '6',
      'ОТВ-03',
      { found: '6', rule: 'оценка — целое число от 1 до 3 или «Затрудняюсь ответить»' },
    ],
    ['canteen', 'хорошо', 'ОТВ-03', { found: 'хорошо' }],
    ['canteen', '3 — нет', 'ОТВ-03', { found: '3 — нет' }],
    ['canteen', '300 %', 'ОТВ-03', { found: '300 %' }],
    ['read', 'undefined', 'ОТВ-01', { options: ['Нет', 'Да'] }],
    ['clubs', 'tech|Хор', 'ОТВ-02', { found: 'Хор' }],
    ['class', '../5А', 'ОТВ-09', { found: '../5А' }],
    ['class', '__proto__', 'ОТВ-09', { found: '__proto__' }],
  ])('a cell of %s that says «%s» is reported as %s', (name, cell, code, details) => {
    expect(readAnswer(question(name), cell)).toMatchObject({ code, details });
    expect(createAnswerReader(question(name))(cell)).toBe(unreadable);
  });

  it.each([
    ['clubs', 'a|b|c|d', { kind: 'too-many', now: 4, limit: 3 }],
    ['clubs', 'a', { kind: 'too-few', now: 1, limit: 2 }],
    ['wish', 'Больше', { kind: 'too-long', now: 6, limit: 5 }],
  ])(
    'a cell of %s that says «%s» goes beyond the limits of the definition',
    (name, cell, details) => {
      const limited = questionOf(readTestSurvey(limits), name);
      expect(readAnswer(limited, cell)).toEqual({ code: 'ОТВ-13', details });
      expect(createAnswerReader(limited)(cell)).toBe(unreadable);
    },
  );

  it.each([
    ['clubs', 'a|c', [0, 2]],
    ['clubs', 'Нет', [4]],
    ['wish', ' Пять\n', ' Пять\n'],
  ])('a cell of %s that says «%s» is within them', (name, cell, answer) => {
    expect(readAnswer(questionOf(readTestSurvey(limits), name), cell)).toEqual({ answer });
  });

  it('an option called «-» wins over the missing mark', () => {
    const json = { elements: [{ type: 'radiogroup', name: 'q', choices: ['+', '-'] }] };
    expect(readAnswer(questionOf(readTestSurvey(json), 'q'), '-')).toEqual({ answer: 1 });
  });

  it('where the classes are known, another class is reported', () => {
    const filled = fillChoices(survey, new Map([['classes', ['5А', '5Б']]]));
    expect(readAnswer(questionOf(filled, 'class'), '5-б')).toEqual({ answer: 1 });
    expect(readAnswer(questionOf(filled, 'class'), '6А')).toMatchObject({ code: 'ОТВ-09' });
    expect(filled.questions[0]).toEqual(survey.questions[0]);
  });

  it('an option that is not there cannot be written', () => {
    expect(() => writeAnswer(question('canteen'), 4)).toThrow(RangeError);
  });
});

describe('the reader for many rows', () => {
  it('agrees with the reader of one cell, the first time and the next', () => {
    const read = createAnswerReader(question('canteen'));
    expect(['3', '3', 'да', 'да'].map(read)).toEqual([2, 2, 2, 2]);
    expect(createAnswerReader(question('wish'))('любые слова')).toBe(0);
  });

  it('still reads once it remembers as many spellings as it may', () => {
    const read = createAnswerReader(question('canteen'));
    for (let other = 0; other < 600; other += 1) expect(read(`х${other}`)).toBe(unreadable);
    expect(read('Да')).toBe(2);
  });
});
