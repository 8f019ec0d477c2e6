import { describe, expect, it } from 'vitest';
import { askedBlocks, blockAfter } from '../../../src/browser/blockSteps.ts';
import { leftWords } from '../../../src/browser/leftWords.ts';
import { faultyAnswers, isUnanswered } from '../../../src/browser/faultyAnswers.ts';
import { toSubmission } from '../../../src/browser/toSubmission.ts';
import { form, question } from './forms.ts';

const whenYes = { condition: { question: 'sen', is: ['yes'] } } as const;
const asked = form(
  [question('sen')],
  [question('help', { ...whenYes, required: true })],
  [question('class', { required: true, control: 'list' })],
);

describe('a form in steps', () => {
  it('leaves out a screen on which nothing is asked', () => {
    const names = (answer: string) =>
      askedBlocks(asked, new Map([['sen', answer]])).map(({ name }) => name);
    expect(names('no')).toEqual(['block-1', 'block-3']);
    expect(names('yes')).toEqual(['block-1', 'block-2', 'block-3']);
  });

  it('has nothing before its first screen and after its last', () => {
    expect(blockAfter(asked.blocks, 'block-1', -1)).toBeUndefined();
    expect(blockAfter(asked.blocks, 'block-3', 1)).toBeUndefined();
    expect(blockAfter(asked.blocks, 'block-1', 1)?.name).toBe('block-2');
  });

  it('says what is missing of what is asked, in the words of the page', () => {
    expect(faultyAnswers(asked, new Map([['sen', 'no']]))).toEqual([
      { question: 'class', title: 'Вопрос class', message: 'Нужно выбрать один из ответов.' },
    ]);
    const both = faultyAnswers(asked, new Map([['sen', 'yes']]));
    expect(both.map((error) => error.question)).toEqual(['help', 'class']);
    const words = form([question('why', { control: 'words', options: [], required: true })]);
    expect(faultyAnswers(words, new Map([['why', ' \n ']])).length).toBe(1);
  });

  it('knows when nothing that is asked has an answer', () => {
    expect(isUnanswered(asked, new Map())).toBe(true);
    expect(isUnanswered(asked, new Map([['class', ' ']]))).toBe(true);
    // Hidden while the first question says nothing.
    expect(isUnanswered(asked, new Map([['help', 'yes']]))).toBe(true);
    expect(isUnanswered(asked, new Map([['sen', 'no']]))).toBe(false);
  });

  it('says how long the rest takes, a minute at least', () => {
    expect(leftWords(asked, 'block-1')).toBe('Осталось около 6 минут');
    expect(leftWords(asked, 'block-2')).toBe('Осталось около 4 минут');
    expect(leftWords({ ...asked, minutes: 1 }, 'block-3')).toBe('Осталось около 1 минуты');
  });
});

describe('a finished draft', () => {
  const draft = {
    id: 'a',
    block: 'block-3',
    answers: new Map([
      ['sen', 'no'],
      ['help', 'yes'],
      ['__proto__', 'yes'],
    ]),
    code: '',
    opened: 0,
  };
  const now = new Date(2026, 3, 25, 23, 59, 58).getTime();

  it('is sent with the day where the device is, and only with what was asked', () => {
    expect(toSubmission(asked, { ...draft, opened: now - 61_000 }, now, '')).toEqual({
      id: 'a',
      filled: '2026-04-25',
      seconds: 61,
      answers: { sen: 'no' },
    });
  });

  it('carries its code, and what stands in the field that people do not see', () => {
    const sent = toSubmission(asked, { ...draft, code: 'KXMTA-47PHE' }, now, 'spam');
    expect(sent.code).toBe('KXMTA-47PHE');
    expect(sent.trap).toBe('spam');
  });
});
