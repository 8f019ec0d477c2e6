import { describe, expect, it } from 'vitest';
import type { Estimate, GroupEstimate, Measurement } from '../../../src/assessment/measurement.ts';
import type { Indicator, Measure } from '../../../src/catalogue/model.ts';
import { countsPersons } from '../../../src/publication/minimum.ts';
import { publish } from '../../../src/publication/publish.ts';
import type { PublicationRules } from '../../../src/publication/publish.ts';
import { unanimousRange } from '../../../src/publication/unanimity.ts';
import { indicatorOf } from '../assessment/indicator.ts';

type Items = readonly `${string}/${string}`[];

function asked(kind: 'top-two-box' | 'index' | 'scale-mean', items: Items): Measure {
  const found = items.map((item) => {
    const [survey = '', question = ''] = item.split('/');
    return { survey, question };
  });
  return kind === 'scale-mean' ? { kind, items: found, max: 4 } : { kind, items: found };
}

const share = (part: number, whole: number): Estimate => ({
  value: part / whole,
  n: whole,
  numerator: part,
  denominator: whole,
});

/** Two options, so many each: `no` and `yes`. */
type Answers = Readonly<Record<`${string}/${string}`, readonly [no: number, yes: number]>>;

interface Given {
  readonly measure: Measure;
  readonly answers?: Answers;
  readonly groups?: readonly GroupEstimate[];
  readonly more?: Partial<Measurement>;
  readonly indicator?: Partial<Indicator>;
}

/** Publishes indicators with these keys together. */
function publishAll(given: Readonly<Record<string, Given>>, rules: Partial<PublicationRules> = {}) {
  const measurements = Object.entries(given).map(
    ([key, { answers = {}, groups = [], more }]): Measurement => {
      const counts = Object.values(answers);
      return {
        object: 'object',
        key,
        term: '2025-2026-1',
        result: share(
          counts.reduce((sum, [, yes]) => sum + yes, 0),
          counts.reduce((sum, [no, yes]) => sum + no + yes, 0),
        ),
        change: { kind: 'none', reason: 'first-term' },
        groups,
        answers: Object.entries(answers).map(([item, [no, yes]]) => {
          const [survey = '', question = ''] = item.split('/');
          const options = [
            { title: 'нет', kind: 'substantive' as const, counted: true, n: no },
            { title: 'да', kind: 'substantive' as const, counted: true, n: yes },
          ];
          return { survey, question, title: item, options };
        }),
        enumeration: 'sample',
        provenance: { method: '', sources: [] },
        ...more,
      };
    },
  );
  const published = publish(measurements, {
    edition: 'public',
    minimum: 10,
    indicator: (_, key) =>
      indicatorOf({
        key,
        ...(given[key] && { measure: given[key].measure }),
        ...given[key]?.indicator,
      }),
    audienceOf: (survey) => survey,
    ...rules,
  });
  return new Map(published.map((one) => [one.key, one]));
}

describe('values near an end of their scale', () => {
  const food = indicatorOf();

  it.each([20, 19, 18])('are one range for 20, 19 and 18 of 20: %i', (yes) => {
    expect(unanimousRange(share(yes, 20), food, 'sample')).toMatchObject({ low: 0.9, high: 1 });
  });

  it('are shown from three answers away', () => {
    expect(unanimousRange(share(17, 20), food, 'sample')).toBeUndefined();
    expect(unanimousRange(share(3, 20), food, 'sample')).toBeUndefined();
    expect(unanimousRange(share(2, 20), food, 'sample')).toMatchObject({ low: 0, high: 0.1 });
  });

  it('are ranges for means and indices too', () => {
    const mean = indicatorOf({ value: 'points', measure: asked('scale-mean', ['parents/a']) });
    const end = { value: 3.9, n: 20, numerator: 78, denominator: 20 };
    expect(unanimousRange(end, mean, 'sample')).toMatchObject({ low: 3.6, high: 4 });
    const index = indicatorOf({ measure: asked('index', ['parents/a']) });
    expect(unanimousRange(share(0, 20), index, 'sample')).toMatchObject({ low: 0 });
  });

  it('of the books of the school are no answers', () => {
    const meals = indicatorOf({
      unitOfCount: 'pupil',
      measure: { kind: 'share-of-counts', table: 'classes', part: 'meals', whole: 'pupils' },
    });
    expect(unanimousRange(share(300, 300), meals, 'census')).toBeUndefined();
  });
});

describe('a small audience', () => {
  const answers: Answers = { 'parents/site': [100, 200], 'partners/site': [2, 6] };
  const together = {
    measure: asked('top-two-box', ['parents/site', 'partners/site']),
    answers,
    groups: [
      { dimension: 'audience', name: 'parents', estimate: share(200, 300) },
      { dimension: 'audience', name: 'partners', estimate: share(6, 8) },
    ],
  } satisfies Given;
  const alone = {
    measure: asked('top-two-box', ['parents/site']),
    answers: { 'parents/site': [100, 200] },
  } satisfies Given;

  it('is not what all less the others is: the total beside the large audience is hidden', () => {
    const found = publishAll({ together, alone });
    expect(found.get('alone')?.result.kind).toBe('shown');
    expect(found.get('together')?.result).toMatchObject({ kind: 'hidden', because: 'neighbour' });
  });

  it('has a total where the large audience is told nowhere', () => {
    const found = publishAll({ together }).get('together');
    expect(found?.result.kind).toBe('shown');
    expect(found?.groups.map(({ result }) => result.kind)).toEqual(['hidden', 'hidden']);
    expect(found?.answers).toEqual([]);
    expect(found?.withheld.map(({ survey }) => survey)).toEqual(['parents', 'partners']);
  });

  it('is not told by the sizes of files, nor by how many rows were counted', () => {
    const sources = [
      { file: 'data/parents.csv', rows: 300, sha256: 'a' },
      { file: 'data/partners.csv', rows: 8, sha256: 'b' },
    ];
    const more = { provenance: { method: '', counted: 308, sources } };
    const text = JSON.stringify([...publishAll({ together: { ...together, more } }).values()]);
    expect(text).toContain('"rows":300');
    expect(text).not.toMatch(/"rows":8|308,"sources|"counted":\d/);
  });

  it.each([
    ['monitoring/values.csv', true],
    ['monitoring/Values.CSV', true],
    ['monitoring/classes.csv', true],
    ['schedule.csv', true],
    ['monitoring/staff.csv', false],
    ['monitoring/marks.csv', false],
    ['monitoring/lessons.csv', false],
    ['monitoring/environment.csv', false],
    ['monitoring/events.csv', false],
    ['monitoring/checklist.csv', false],
    ['responses/partners.csv', false],
    // A survey may be called as it likes.
    ['responses/schedule.csv', false],
    ['responses/values.csv', false],
  ])('is told by the size of %s only if its rows are no persons: %s', (file, isTold) => {
    const sources = [{ file: `data/2025-2026-1/${file}`, rows: 8, sha256: 'a' }];
    const more = { provenance: { method: '', counted: 7, sources } };
    const text = JSON.stringify(publishAll({ alone: { ...alone, more } }).get('alone'));
    expect(text.includes('"rows":8')).toBe(isTold);
    expect(text.includes('"counted":7')).toBe(isTold);
  });
});

describe('a question to which all answered alike', () => {
  const answers: Answers = {
    'parents/alike': [1, 49],
    'parents/second': [20, 25],
    'parents/third': [20, 40],
  };
  const index = {
    measure: asked('index', ['parents/alike', 'parents/second', 'parents/third']),
    answers,
    more: { consistency: [{ survey: 'parents', items: 3, n: 40, alpha: 0.8 }] },
  } satisfies Given;

  it('is hidden in a list together with the question that the fewest answered', () => {
    const found = publishAll({ index }).get('index');
    expect(found?.result.kind).toBe('shown');
    expect(found?.answers.map(({ question }) => question)).toEqual(['third']);
    expect(JSON.stringify(found?.withheld)).not.toContain('"n"');
  });

  it('leaves no α, which would give its spread', () => {
    expect(publishAll({ index }).get('index')?.consistency).toEqual([]);
  });

  it('is hidden in every list with one that no other value tells', () => {
    const second = {
      measure: asked('top-two-box', ['parents/second']),
      answers: { 'parents/second': [20, 25] },
    } satisfies Given;
    const found = publishAll({ index, second });
    expect(found.get('index')?.answers.map(({ question }) => question)).toEqual(['second']);
    expect(found.get('second')?.answers).toHaveLength(1);
  });
});

describe('a survey that is still open', () => {
  const found = publishAll(
    {
      food: {
        measure: asked('top-two-box', ['parents/food']),
        answers: { 'parents/food': [9, 30] },
      },
      gym: { measure: asked('top-two-box', ['pupils/gym']), answers: { 'pupils/gym': [9, 30] } },
      coverage: {
        measure: { kind: 'coverage', surveys: ['parents'] },
        more: { result: share(39, 80) },
      },
    },
    { closesOf: (_, survey) => (survey === 'parents' ? '2025-12-07' : undefined) },
  );

  it('is not told about before it closes, how many answered included', () => {
    const pending = { kind: 'pending', closes: '2025-12-07' };
    expect(found.get('food')?.result).toEqual(pending);
    expect(found.get('coverage')?.result).toEqual(pending);
    expect(JSON.stringify(found.get('food'))).not.toMatch(/\d{2},|"n"/);
  });

  it('does not keep others waiting', () => {
    expect(found.get('gym')?.result.kind).toBe('shown');
  });
});

describe('protection', () => {
  it('follows what is measured, however the school words its unit', () => {
    expect(countsPersons(asked('top-two-box', []), 'item')).toBe(true);
    const staff = { kind: 'share-of-rows', table: 'staff', that: [] } as const;
    expect(countsPersons(staff, 'figure')).toBe(true);
    const rooms = { kind: 'share-of-rows', table: 'facilities', that: [] } as const;
    expect(countsPersons(rooms, 'room')).toBe(false);
  });

  it('of a stop topic is inherited by another indicator of the same question', () => {
    const parallels = ['5', '6'].map((name) => ({
      dimension: 'parallel' as const,
      name,
      estimate: share(20, 40),
    }));
    const question = {
      measure: asked('top-two-box', ['pupils/bullying']),
      answers: { 'pupils/bullying': [40, 40] },
      groups: parallels,
    } satisfies Given;
    const found = publishAll({
      stop: { ...question, indicator: { wholeSchoolOnly: true } },
      own: question,
    });
    expect(found.get('own')?.groups).toEqual([]);
  });

  it('covers a parallel whose classes are compared though one of them is small', () => {
    const compared = (name: string, persons: number): GroupEstimate => ({
      dimension: 'parallel',
      name,
      persons,
      estimate: { value: 0.1, n: 1 },
    });
    const found = publishAll({
      spread: {
        measure: { kind: 'parallel-spread', statistic: 'range', table: 'marks' },
        indicator: { unitOfCount: 'work' },
        groups: [compared('5', 3), compared('6', 20), compared('7', 21)],
        more: { result: { value: 0.1, n: 3 } },
      },
    }).get('spread');
    expect(found?.groups.map(({ result }) => result.kind)).toEqual(['hidden', 'hidden', 'shown']);
  });

  it('of coverage counts those who answered, not all who were asked', () => {
    const class5 = (name: string, part: number): GroupEstimate => ({
      dimension: 'class',
      name,
      estimate: { ...share(part, 25), population: 25 },
    });
    const found = publishAll(
      {
        coverage: {
          measure: { kind: 'coverage', surveys: ['pupils'] },
          groups: [class5('5А', 3), class5('5Б', 20), class5('5В', 21), class5('5Г', 0)],
          more: { result: share(44, 100), enumeration: 'census' },
        },
      },
      { edition: 'internal', minimum: 5 },
    ).get('coverage');
    expect(found?.groups.map(({ result }) => result.kind)).toEqual([
      'hidden',
      'hidden',
      'shown',
      'shown',
    ]);
  });
});

describe('a question to which everybody who answered found it hard to say', () => {
  const hard = (question: string, no: number, yes: number, hardToSay: number) => ({
    survey: 'parents',
    question,
    title: question,
    options: [
      { title: 'нет', kind: 'substantive' as const, counted: true, n: no },
      { title: 'да', kind: 'substantive' as const, counted: true, n: yes },
      { title: 'затрудняюсь', kind: 'hard-to-say' as const, counted: false, n: hardToSay },
    ],
  });
  const publishIndex = (gym: readonly [no: number, yes: number, hardToSay: number]) => {
    return publishAll({
      index: {
        measure: asked('index', ['parents/food', 'parents/gym']),
        more: {
          result: share(20 + gym[1], 40 + gym[0] + gym[1]),
          answers: [hard('food', 20, 20, 6), hard('gym', ...gym)],
          setAside: { hardToSay: 6 + gym[2], blank: 0 },
        },
      },
    }).get('index');
  };

  it('is printed with no number, nor do those of all questions together tell it', () => {
    const found = publishIndex([0, 0, 7]);
    expect(found?.answers.map(({ question }) => question)).toEqual(['food']);
    expect(found?.withheld.map(({ question }) => question)).toEqual(['gym']);
    expect(found).not.toHaveProperty('setAside');
  });

  it('takes nothing from the index, and one answered by many is printed', () => {
    expect(publishIndex([0, 0, 7])?.result.kind).toBe('shown');
    const found = publishIndex([20, 20, 7]);
    expect(found?.withheld).toEqual([]);
    expect(found?.setAside).toEqual({ hardToSay: 13, blank: 0 });
  });

  it('of which nobody said anything is no secret', () => {
    expect(publishIndex([0, 0, 0])?.withheld).toEqual([]);
  });
});
