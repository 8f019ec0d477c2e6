import fc from 'fast-check';
import { ConditionRunner } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { holds, toAsked } from '../../../src/survey/holds.ts';
import type { GivenAnswers } from '../../../src/survey/holds.ts';
import { readCondition } from '../../../src/survey/readCondition.ts';
import type { Option, Question } from '../../../src/survey/survey.ts';
import { codesOf, readTestSurvey } from './readTestSurvey.ts';

const survey = readTestSurvey({
  vsoko: { audience: 'всех', minutes: 1 },
  elements: [
    { type: 'radiogroup', name: 'mark', choices: [1, 2, 3, 4, 5, 'hard'] },
    { type: 'dropdown', name: 'who', choices: ['Mother', 'father', '10', 'both of them'] },
    { type: 'boolean', name: 'read' },
    { type: 'checkbox', name: 'clubs', choices: ['chess', 'robots', 3] },
    { type: 'matrix', name: 'rooms', columns: [1, 2, 3], rows: ['gym', 'labs'] },
    { type: 'text', name: 'age' },
  ],
});

/** What SurveyJS keeps for an answer: the option's own value, not its text. */
function toSurveyJs(answers: GivenAnswers): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const rooms: Record<string, unknown> = {};
  for (const [name, answer] of answers) {
    const options = survey.questions.find((question) => question.name === name)?.options ?? [];
    const own = (text: string): unknown =>
      options.find(({ value }: Option) => String(value) === text)?.value ?? text;
    const value = typeof answer === 'string' ? own(answer) : answer.map(own);
    if (name.startsWith('rooms.')) rooms[name.slice('rooms.'.length)] = value;
    else data[name] = value;
  }
  return { ...data, rooms };
}

function oracle(text: string, answers: GivenAnswers): boolean {
  return new ConditionRunner(text).runValues(toSurveyJs(answers));
}

const one = ['mark', 'who', 'rooms.gym'];
const constants = [
  '1',
  '4',
  '5',
  '2.5',
  "'4'",
  'hard',
  "'HARD'",
  "'mother'",
  'Father',
  '"both of them"',
  "'10'",
  'robots',
  "'x'",
];
const numbers = ['1', '3', '4.5', '-2', '10'];
const constant = fc.constantFrom(...constants);
const list = fc.array(constant, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(', ')}]`);
const ask = (names: readonly string[]) => fc.constantFrom(...names).map((name) => `{${name}}`);
const yesNo = fc.constantFrom('true', 'false', 'True', "'x'", 'hard');
const test = fc
  .oneof(
    fc.tuple(ask(['read']), fc.constantFrom('=', '<>'), yesNo),
    fc.tuple(ask(one), fc.constantFrom('=', '==', '<>', '!=', 'equal'), constant),
    fc.tuple(ask([...one, 'clubs']), fc.constantFrom('anyof', 'noneof', 'AnyOf'), list),
    fc.tuple(ask(['clubs']), fc.constantFrom('contains', 'notcontains', '*='), constant),
    fc.tuple(ask(['clubs']), fc.constantFrom('allof'), list),
    fc.tuple(
      ask([...one, 'age']),
      fc.constantFrom('<', '<=', '>', '>=', 'less'),
      fc.constantFrom(...numbers),
    ),
    fc.tuple(
      ask([...one, 'read', 'clubs', 'age', 'nobody']),
      fc.constantFrom('empty', 'notempty'),
      fc.constant(''),
    ),
  )
  .map((parts) => parts.join(' ').trim());
const { whole } = fc.letrec<{ whole: string }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 3 },
    test,
    fc
      .tuple(tie('whole'), fc.constantFrom('and', 'or', '&&', '||', 'AND'), tie('whole'))
      .map((parts) => parts.join(' ')),
    tie('whole').map((inner) => `(${inner})`),
    tie('whole').map((inner) => `!(${inner})`),
  ),
}));

const chosen = (question: Question): fc.Arbitrary<string | readonly string[]> => {
  if (question.kind === 'text') return fc.constantFrom('7', '12', '4,5', 'много', '010');
  const value = fc.constantFrom(...question.options.map((option) => String(option.value)));
  return question.kind === 'choices' ? fc.uniqueArray(value, { minLength: 1 }) : value;
};
const given: fc.Arbitrary<GivenAnswers> = fc
  .tuple(...survey.questions.map((question) => fc.option(chosen(question), { nil: undefined })))
  .map(
    (answers) =>
      new Map(
        survey.questions.flatMap(({ name }, at) => {
          const answer = answers[at];
          return answer === undefined ? [] : [[name, answer] as const];
        }),
      ),
  );

describe('a condition', () => {
  it('holds exactly when SurveyJS shows the question', () => {
    fc.assert(
      fc.property(whole, given, (text, answers) => {
        const condition = readCondition(text, survey.questions);
        expect(condition, text).toBeDefined();
        expect(condition && holds(condition, answers), text).toBe(oracle(text, answers));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{mark} + 1 > 3',
    'age({birth}) > 18',
    '{mark} > {who}',
    "{who} contains 'mo'",
    "{clubs} = 'chess'",
    '{rooms} notempty',
    '{mark}',
    '{read} > 0',
    '{mark} = true',
    '!{mark} = 1',
    "'mother' = {who}",
    '{mark} = undefined',
    "{who} = 'mother",
    '({mark} = 1',
    '{mark} = 1)',
    '{mark} = 1 {who} = 2',
    '{mark} > 2 and',
    '',
    '('.repeat(2001),
  ])('is not guessed where it says more than the program knows: %.40s', (text) => {
    expect(readCondition(text, survey.questions)).toBeUndefined();
  });

  it('that the program does not know stops the survey, since nobody could say who was asked', () => {
    const codes = codesOf({
      vsoko: { audience: 'всех' },
      elements: [
        { type: 'text', name: 'a' },
        { type: 'text', name: 'b', visibleIf: 'iif({a} > 1, true, false)' },
      ],
    });
    expect(codes).toEqual(['АНК-13']);
  });
});

describe('a question whose condition does not hold', () => {
  const questions = [
    { name: 'a' },
    { name: 'b', condition: { question: 'a', is: ['yes'] } },
    { name: 'c', condition: { question: 'b', filled: true } },
  ];
  const answers = (a: string): GivenAnswers =>
    new Map([
      ['a', a],
      ['b', '4'],
      ['c', 'text'],
    ]);

  it('hides those that hang on it too, whatever was answered before', () => {
    expect(toAsked(questions, answers('no')).map(({ name }) => name)).toEqual(['a']);
  });

  it('is asked again when the answer is another', () => {
    expect(toAsked(questions, answers('yes')).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
