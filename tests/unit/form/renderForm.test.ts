import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../../src/form/conditionWords.ts';
import type { Form } from '../../../src/form/form.ts';
import { questionsOf } from '../../../src/form/questionsOf.ts';
import { renderCheck } from '../../../src/form/renderCheck.ts';
import { renderForm } from '../../../src/form/renderForm.ts';
import { toForm } from '../../../src/form/toForm.ts';
import { everyType } from '../survey/everyType.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';

const form = toForm(readTestSurvey(everyType));
const state = { action: '/api/responses/test', access: 'open' } as const;
const plain = renderForm(form, state);
const given = new Map<string, string | readonly string[]>([
  ['canteen', '3'],
  ['clubs', ['Шахматы', 'none']],
  ['class', '5А'],
  ['why', 'Вкусно'],
]);

/** What a browser would send of the page as it came: fields that are chosen or filled, without the empty ones. */
function fieldsOf(html: string): readonly (readonly [string, string])[] {
  const attribute = (tag: string, name: string): string =>
    new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const inputs = (html.match(/<input[^>]*>/g) ?? [])
    .filter((tag) => !/type="(radio|checkbox)"/.test(tag) || tag.includes(' checked'))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')] as const);
  const texts = [...html.matchAll(/(<textarea[^>]*>)\n([^]*?)<\/textarea>/g)].map(
    ([, tag = '', text = '']) => [attribute(tag, 'name'), text] as const,
  );
  return [...inputs, ...texts].filter(([, value]) => value !== '');
}

const ids = (html: string): readonly string[] =>
  [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);

describe('a blank form', () => {
  it('gives every question a field and sends nothing that was not answered', () => {
    for (const { name } of questionsOf(form)) expect(plain).toContain(`name="${name}"`);
    expect(fieldsOf(plain)).toEqual([]);
  });

  it('names every choice by a legend and every other field by a label', () => {
    const choices = questionsOf(form).filter(({ control }) =>
      ['radios', 'checkboxes'].includes(control),
    );
    expect(plain.match(/<fieldset[^>]*><legend>/g)).toHaveLength(choices.length);
    const labels = [...plain.matchAll(/<label for="([^"]*)"/g)].map(([, id = '']) => id);
    expect(labels).toEqual(['f-class', 'f-wish', 'f-why']);
    expect(labels.filter((id) => !ids(plain).includes(id))).toEqual([]);
  });

  it('says without a script when a question is asked, by the words the respondent sees', () => {
    expect(plain).toContain(
      'Отвечать нужно, только если на вопрос «Нагрузка чрезмерна» выбрана оценка больше 0 и на вопрос «Еда в школе вкусная» выбран ответ «Да».',
    );
  });

  it('says which question needs an answer, and offers no way back from it', () => {
    const [, read = ''] = /(<fieldset[^>]*data-question="read"[^]*?<\/fieldset>)/.exec(plain) ?? [];
    expect(read).toContain('На этот вопрос нужен ответ.');
    expect(read).not.toContain('Без ответа');
    expect(plain.match(/Без ответа/g)?.length).toBeGreaterThan(3);
  });

  it('shows points with words at their ends alone as numbers', () => {
    const [, years = ''] =
      /(<fieldset[^>]*data-question="years"[^]*?<\/fieldset>)/.exec(plain) ?? [];
    expect(years).toContain('<span>4 — Очень</span>');
    expect(years.match(/<span>[1-4]<\/span>/g)).toHaveLength(4);
  });

  it('asks for a code only where one is needed', () => {
    expect(plain).not.toContain('name="_code"');
    expect(renderForm(form, { ...state, access: 'code' })).toContain('name="_code"');
  });

  it('counts its questions and minutes', () => {
    expect(plain).toContain('10 вопросов, около 4 минут');
    expect(plain).toContain('Вопросы 4–10 из 10');
  });
});

describe('a form that came back', () => {
  const errors = [
    { question: 'why', title: 'Почему', message: 'Слишком длинно.' },
    { question: '', title: '', message: 'Лишнее поле.' },
    { question: 'canteen', title: 'Еда', message: 'Нужно выбрать.' },
  ];
  const back = renderForm(form, { ...state, answers: given, errors, id: 'made-once' });

  it('keeps every answer and the id', () => {
    expect(fieldsOf(back)).toEqual([
      ['_id', 'made-once'],
      ['canteen', '3'],
      ['clubs', 'Шахматы'],
      ['clubs', 'none'],
      ['class', '5А'],
      ['why', 'Вкусно'],
    ]);
  });

  it('lists what to mend in the order of the form, each with a way to its field', () => {
    const [, list = ''] = /<div class="errors"[^]*?<ul>([^]*?)<\/ul>/.exec(back) ?? [];
    expect(list.match(/<li>[^]*?<\/li>/g)).toEqual([
      '<li><a href="#f-canteen">Еда — Нужно выбрать.</a></li>',
      '<li><a href="#f-why">Почему — Слишком длинно.</a></li>',
      '<li>Лишнее поле.</li>',
    ]);
    expect(ids(back)).toEqual(expect.arrayContaining(['f-canteen', 'f-why']));
  });

  it('ties every message to its field for those who hear the page', () => {
    expect(back).toMatch(/<fieldset class="question wrong"[^>]* aria-describedby="e-canteen"/);
    expect(back).toMatch(/<textarea[^>]* aria-describedby="e-why" aria-invalid="true"/);
    const named = [...back.matchAll(/aria-(?:describedby|labelledby)="([^"]*)"/g)];
    const missing = named
      .flatMap(([, list = '']) => list.split(' '))
      .filter((id) => !ids(back).includes(id));
    expect(missing).toEqual([]);
  });

  it('has no id twice, though a name may hold spaces, signs and numbers', () => {
    const names = ['a b', 'a_b', 'a-0', 'a', 'вопрос 1', 'm.x'];
    const block = { name: 'b', title: 'Блок' };
    const [sample] = questionsOf(form);
    if (sample === undefined) throw new Error('no question');
    const questions = names.map((name) => ({ ...sample, name, hint: 'Пояснение' }));
    const many: Form = { ...form, blocks: [{ ...block, questions }] };
    const shown = renderForm(many, {
      ...state,
      errors: names.map((question) => ({ question, title: '', message: 'Ошибка' })),
    });
    expect(new Set(ids(shown)).size).toBe(ids(shown).length);
    expect(ids(shown).filter((id) => id.includes(' '))).toEqual([]);
  });
});

describe('the page that asks to check', () => {
  const check = renderCheck(form, { ...state, answers: given, id: 'made-once' });

  it('shows the answers by the words the respondent chose, and counts the rest', () => {
    const shown = [...check.matchAll(/<dd>([^<]*)<\/dd>/g)].map(([, words]) => words);
    expect(shown).toEqual(['Да', 'Шахматы, Нет', '5А', 'Вкусно']);
    expect(check).toContain('Без ответа: 6 вопросов.');
  });

  it('sends the same answers under one id when its button is pressed', () => {
    expect(fieldsOf(check)).toEqual([
      ['_id', 'made-once'],
      ['canteen', '3'],
      ['clubs', 'Шахматы'],
      ['clubs', 'none'],
      ['class', '5А'],
      ['why', 'Вкусно'],
    ]);
    expect(check.match(/<form /g)).toHaveLength(1);
  });
});

it.each([
  [{ question: 'clubs', filled: false }, 'на вопрос «Кружки» нет ответа'],
  [
    { question: 'canteen', is: ['1', '2'] },
    'на вопрос «Еда в школе вкусная» выбран ответ «Нет» или «Не знаю»',
  ],
  [
    {
      any: [
        { question: 'gone', filled: true },
        { question: 'years', compare: '<=', number: 2 },
      ],
    },
    'на вопрос «gone» есть ответ или на вопрос «Нагрузка чрезмерна» выбрана оценка не больше 2',
  ],
  [{ not: { question: 'read', is: ['true'] } }, 'на вопрос «Отчёт прочитан» не выбран ответ «Да»'],
] as const)('the condition %j is said as «%s»', (condition, words) => {
  expect(conditionWords(condition, questionsOf(form))).toBe(words);
});
