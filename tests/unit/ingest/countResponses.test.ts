import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/catalogue/model.ts';
import { checkFiles, CLASSES, countMeasure, csv, SCHOOL, tallies, TERM } from './memorySchool.ts';

const scale = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: i + 1, text: `балл ${i + 1}` }));
const hard = { value: 'hard', text: 'затрудняюсь' };
const radio = (name: string, choices: unknown, more: object = {}) => ({
  type: 'radiogroup',
  name,
  title: `Вопрос ${name}`,
  choices,
  ...more,
});
const classQuestion = {
  type: 'dropdown',
  name: 'class',
  title: 'Класс',
  vsokoGroup: true,
  vsokoChoices: 'classes',
};

function survey(audience: string, ...elements: readonly object[]): string {
  return JSON.stringify({ title: audience, vsoko: { audience, minutes: 1 }, elements });
}

const older = survey(
  'старших',
  radio('a', [...scale(5), hard]),
  radio('b', [...scale(5), hard]),
  radio('yes', [
    { value: 'yes', text: 'да' },
    { value: 'no', text: 'нет' },
  ]),
  radio('why', scale(3), { visibleIf: "{yes} = 'no'" }),
  {
    type: 'checkbox',
    name: 'clubs',
    title: 'Кружки',
    choices: ['sport', 'music', 'chess', { value: 'hard', text: 'затрудняюсь' }],
  },
  classQuestion,
);
const younger = survey('младших', radio('a', scale(3)), classQuestion);

const FILES = {
  'surveys/pupils-5-9.json': older,
  'surveys/pupils-1-4.json': younger,
  [`data/${TERM}/responses/pupils-5-9.csv`]: csv(
    'response_id;submitted_at;a;b;yes;why;clubs;class',
    'o1;2025-11-10;5;4;да;;sport|chess;5А',
    'o2;2025-11-10;3;hard;нет;1;music;5А',
    'o3;2025-11-10;1;;нет;;hard;5Б',
    'o4;2025-11-10;;;;;;5Б',
    'o5;2025-11-10;4,0;5;ДА;;chess;',
  ),
  [`data/${TERM}/responses/pupils-1-4.csv`]: csv(
    'response_id;submitted_at;a;class',
    'y1;2025-11-10;3;2А',
    'y2;2025-11-10;1;2А',
  ),
};

const older1 = (question: string) => ({ survey: 'pupils-5-9', question });
const younger1 = (question: string) => ({ survey: 'pupils-1-4', question });

describe('answers to one item', () => {
  it('are a share of those who gave one, in classes and parallels', async () => {
    const measure: Measure = { kind: 'top-two-box', items: [older1('a')] };
    const found = await countMeasure(measure, FILES);
    expect(tallies(found)).toEqual({
      total: { kind: 'share', part: 2, whole: 4 },
      5: { kind: 'share', part: 1, whole: 3 },
      '5А': { kind: 'share', part: 1, whole: 2 },
      '5Б': { kind: 'share', part: 0, whole: 1 },
    });
    expect(found).toMatchObject({
      enumeration: 'sample',
      rows: 4,
      setAside: { hardToSay: 0, blank: 0 },
    });
  });

  it('are told apart from «hard to say» and from silence', async () => {
    const measure: Measure = { kind: 'index', items: [older1('b')] };
    const found = await countMeasure(measure, FILES);
    // Two answers, 4 and 5: points 0.75 and 1.
    expect(found).toMatchObject({
      total: { kind: 'sums', n: 2, x: 1.75, y: 2, xx: 1.5625, xy: 1.75, yy: 2 },
      setAside: { hardToSay: 1, blank: 1 },
      answers: [
        { question: 'b', options: [{}, {}, {}, { n: 1 }, { n: 1 }, { kind: 'hard-to-say', n: 1 }] },
      ],
    });
  });

  it('are not missed where the question is only asked on a condition', async () => {
    const measure: Measure = { kind: 'index', items: [older1('why')] };
    expect(await countMeasure(measure, FILES)).toMatchObject({ setAside: { blank: 0 } });
  });

  it('may be any of some values', async () => {
    const measure: Measure = { kind: 'answer-share', items: [older1('yes')], values: ['yes'] };
    expect(tallies(await countMeasure(measure, FILES))).toHaveProperty('total', {
      kind: 'share',
      part: 2,
      whole: 4,
    });
  });

  it('with several options count a person once', async () => {
    const measure: Measure = {
      kind: 'answer-share',
      items: [older1('clubs')],
      values: ['sport', 'chess'],
    };
    const found = await countMeasure(measure, FILES);
    expect(tallies(found)).toHaveProperty('total', { kind: 'share', part: 2, whole: 3 });
    expect(found).toMatchObject({
      setAside: { hardToSay: 1, blank: 0 },
      answers: [{ options: [{ n: 1 }, { n: 1 }, { n: 2 }, { n: 1 }] }],
    });
  });
});

describe('answers to several items', () => {
  it('of one person go together', async () => {
    const measure: Measure = { kind: 'scale-mean', max: 4, items: [older1('a'), older1('b')] };
    // By hand, points 0…1: o1 1+0.75 of 2; o2 0.5 of 1; o3 0 of 1; o5 0.75+1 of 2.
    expect(tallies(await countMeasure(measure, FILES))).toHaveProperty('total', {
      kind: 'sums',
      n: 4,
      x: 4,
      y: 6,
      xx: 6.375,
      xy: 7.5,
      yy: 10,
    });
  });

  it('are sums also for a share, since the answers of a person are not independent', async () => {
    const measure: Measure = { kind: 'top-two-box', items: [older1('a'), older1('b')] };
    expect(tallies(await countMeasure(measure, FILES))).toHaveProperty('total', {
      kind: 'sums',
      n: 4,
      x: 4,
      y: 6,
      xx: 8,
      xy: 8,
      yy: 10,
    });
  });

  it('of several surveys give a group per audience, and a share where each person answered once', async () => {
    const measure: Measure = { kind: 'top-two-box', items: [older1('a'), younger1('a')] };
    const found = await countMeasure(measure, FILES);
    expect(tallies(found)).toMatchObject({
      total: { kind: 'share', part: 3, whole: 6 },
      старших: { part: 2, whole: 4 },
      младших: { part: 1, whole: 2 },
      2: { part: 1, whole: 2 },
    });
  });
});

describe('coverage', () => {
  const measure: Measure = { kind: 'coverage', surveys: ['pupils-5-9', 'pupils-1-4'] };
  const asked = (population: string) =>
    SCHOOL.replace(
      'canteen: {',
      `pupils-5-9: { opens: 2025-11-01, closes: 2025-11-30, population: ${population} }
      pupils-1-4: { opens: 2025-11-01, closes: 2025-11-30, population: 10 }
      canteen: {`,
    );

  it('needs the number of persons', async () => {
    expect(await countMeasure(measure, FILES)).toEqual({ absence: 'no-population' });
    const unasked = { 'surveys/pupils-5-9.json': older, 'surveys/pupils-1-4.json': younger };
    expect(await countMeasure(measure, unasked)).toEqual({ absence: 'no-file' });
  });

  it('counts rows that were accepted, and classes by the table of classes', async () => {
    const { loaded, text } = await checkFiles({
      ...FILES,
      'data/school.yaml': asked('5').replace(/measure: .*/, `measure: ${JSON.stringify(measure)}`),
      [CLASSES]: csv('class;pupils', '5А;4', '5Б;', '2А;10'),
    });
    const found = loaded?.facts.terms[0]?.indicators.get('other-teacher-results.food');
    // o4 only names a class, so it is no response.
    expect(found).toMatchObject({
      total: { kind: 'share', part: 6, whole: 15 },
      population: 15,
      enumeration: 'census',
    });
    if (found === undefined || 'absence' in found) throw new Error('no coverage');
    expect(tallies(found)).toMatchObject({
      '5А': { part: 2, whole: 4 },
      2: { part: 2, whole: 10 },
    });
    expect(tallies(found)).not.toHaveProperty('5Б');
    expect(text).not.toContain('ОТВ-09');
    expect(text).toContain('строка 5\nВ строке нет ни одного ответа');
  });

  it('above 100 % is named', async () => {
    const { text, log } = await checkFiles({ ...FILES, 'data/school.yaml': asked('3') });
    expect(text).toContain('Ответов 4, а опрашивали, по файлу school.yaml, 3 человек');
    expect(log.hasErrors).toBe(false);
  });
});

describe('a row of answers', () => {
  const path = `data/${TERM}/responses/pupils-1-4.csv`;
  const surveys = { 'surveys/pupils-1-4.json': younger };

  it('without a number or with a date nobody can read counts, and both are named', async () => {
    const content = csv(
      'response_id;submitted_at;a;class',
      ';2025-11-10;1;2А',
      'y;завтра;1;2А',
      'z;;1;2А',
    );
    const { text, files } = await checkFiles({ ...surveys, [path]: content });
    expect(files[0]?.accepted).toBe(3);
    expect(text).toContain('(A2)\nВ строке нет номера ответа');
    expect(text).toContain('(B3)\nЗаписано «завтра», это не похоже на дату');
  });

  it('of a file without a question is counted, and the question is named', async () => {
    const content = csv('response_id;submitted_at;a', 'y1;2025-11-10;1');
    const { text, files } = await checkFiles({ ...surveys, [path]: content });
    expect(files[0]?.accepted).toBe(1);
    expect(text).toContain('нет столбца с вопросом «Класс»');
  });
});
