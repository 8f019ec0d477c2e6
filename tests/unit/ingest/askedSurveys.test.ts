import { describe, expect, it } from 'vitest';
import { askedSurveys } from '../../../src/ingest/askedSurveys.ts';
import type { School, Term } from '../../../src/ingest/school.ts';
import { readTestSurvey } from '../survey/readTestSurvey.ts';

const definition = (title: string) => ({
  title,
  vsoko: { audience: 'всех' },
  elements: [
    { type: 'dropdown', name: 'class', title: 'Класс', vsokoChoices: 'classes', vsokoGroup: true },
  ],
});
const surveys = ['parents', 'pupils', 'unused'].map((id) => readTestSurvey(definition(id), id));

const term = (id: string, ...asked: readonly string[]): Term => ({
  id,
  title: id,
  from: '2025-09-01',
  to: '2025-12-31',
  surveys: asked.map((survey) => ({
    survey,
    opens: `${id}-opens`,
    closes: `${id}-closes`,
    access: 'open',
  })),
});

const asked = (
  terms: readonly Term[],
  classes: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] => {
  const school: School = {
    name: 'Школа',
    timeZone: 'Europe/Moscow',
    demonstration: false,
    smallestGroup: { public: 10, internal: 5 },
    terms,
    targets: new Map(),
    norms: new Map(),
    indicators: [],
  };
  const facts = {
    files: [],
    terms: terms.map(({ id }) => ({
      term: id,
      indicators: new Map(),
      coverage: [],
      ...(classes[id] === undefined ? {} : { classes: classes[id] }),
    })),
  };
  return askedSurveys({ school, surveys, facts }).map(({ survey, term: { id }, dates }) => {
    const options = survey.questions.flatMap((question) => question.options);
    return `${survey.id} ${id} ${dates.closes} ${options.map(({ title }) => title).join(',')}`;
  });
};

describe('a survey is asked', () => {
  it('as in the newest term that has it, in the order of the school’s file', () => {
    expect(
      asked([
        term('2024-2025-2', 'parents', 'pupils'),
        term('2025-2026-1', 'pupils'),
        term('2025-2026-2', 'gone'),
      ]),
    ).toEqual([
      'pupils 2025-2026-1 2025-2026-1-closes ',
      'parents 2024-2025-2 2024-2025-2-closes ',
    ]);
  });

  it('with the classes of its term', () => {
    const classes = { '2025-2026-1': ['5А'], '2025-2026-2': ['5А', '5Б'] };
    const terms = [term('2025-2026-1', 'parents'), term('2025-2026-2', 'parents')];
    expect(asked(terms, classes)).toEqual(['parents 2025-2026-2 2025-2026-2-closes 5А,5Б']);
  });

  it('with those of the other half-year while its own are not known, and never of another year', () => {
    const terms = [
      term('2024-2025-2', 'pupils'),
      term('2025-2026-1'),
      term('2025-2026-2', 'parents'),
    ];
    expect(asked(terms, { '2024-2025-2': ['4А'], '2025-2026-1': ['5А'] })).toEqual([
      'parents 2025-2026-2 2025-2026-2-closes 5А',
      'pupils 2024-2025-2 2024-2025-2-closes 4А',
    ]);
    expect(asked(terms, { '2024-2025-2': ['4А'] })[0]).toBe(
      'parents 2025-2026-2 2025-2026-2-closes ',
    );
  });
});
