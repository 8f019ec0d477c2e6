import { describe, expect, it } from 'vitest';
import type { Estimate, GroupEstimate, Measurement } from '../../../src/assessment/measurement.ts';
import { COVERAGE_OBJECT, instruments, NOK_OBJECT } from '../../../src/catalogue/instruments.ts';
import { publish } from '../../../src/publication/publish.ts';
import { coverageView } from '../../../src/report/instruments/coverageView.ts';
import { nokView } from '../../../src/report/instruments/nokView.ts';
import { indexMeasurements } from '../../../src/report/measurementIndex.ts';
import type { TermInfo } from '../../../src/report/siteInput.ts';
import { traceView } from '../../../src/report/traceView.ts';
import { indicatorOf } from '../assessment/indicator.ts';

const term: TermInfo = { id: '2025-2026-1', title: '1-е полугодие', from: '', to: '' };
const survey = {
  id: 'parents',
  title: 'Родители',
  audience: 'родителей',
  minutes: 1,
  questions: [],
};
const dates = { survey: 'parents', opens: '', closes: '', access: 'open' } as const;
const surveys = [{ survey, term: { ...term, surveys: [dates] }, dates }];
const objects = instruments([survey]).groups.flatMap((group) => group.objects);

const share = (part: number, whole: number): Estimate => ({
  value: part / whole,
  n: whole,
  numerator: part,
  denominator: whole,
});

/** Everything beside the catalogue, without a value where none is given. */
function indexOf(
  results: Readonly<Record<string, Measurement['result']>>,
  groups: readonly GroupEstimate[] = [],
) {
  const all = objects.flatMap((object) =>
    object.indicators.map((indicator): Measurement => ({
      object: object.slug,
      key: indicator.key,
      term: term.id,
      result: results[indicator.key] ?? { missing: 'no-rows' },
      change: { kind: 'none', reason: 'first-term' },
      groups: object.slug === COVERAGE_OBJECT ? groups : [],
      answers: [],
      enumeration: object.slug === COVERAGE_OBJECT ? 'census' : 'sample',
      setAside: { hardToSay: 10, blank: 0 },
      provenance: {
        method: `Способ ${indicator.key}.`,
        counted: 300,
        sources: [{ file: 'data/parents.csv', rows: 300, sha256: 'ab12' }],
      },
    })),
  );
  const published = publish(all, {
    edition: 'public',
    minimum: 10,
    indicator: (slug, key) => {
      const found = objects
        .find((object) => object.slug === slug)
        ?.indicators.find((one) => one.key === key);
      if (found === undefined) throw new Error(key);
      return found;
    },
  });
  return indexMeasurements(published);
}

describe('the rehearsal of НОК', () => {
  const index = indexOf({
    '4-1': share(190, 200),
    '4-2': share(180, 200),
    '4-3': share(75, 100),
    '5-1': share(88, 100),
    '5-3': share(5, 9),
    parents: share(320, 805),
  });
  const view = nokView({ surveys }, term, index);

  it('prints a whole criterion with its formula and its numbers', () => {
    // By hand: 0,4·95 + 0,4·90 + 0,2·75 = 89.
    expect(view?.criteria[3]).toMatchObject({
      score: '89,00',
      formula: 'К4 = 0,4 · 95,00 + 0,4 · 90,00 + 0,2 · 75,00 = 89,00',
    });
    expect(view?.criteria[3]?.rows[1]?.numbers[0]).toBe(
      'учителя: 180 / 200 · 100 = 90,00; в знаменателе — все, кто ответил на вопрос',
    );
  });

  it('names what is missing and gives the sum by its ends', () => {
    // By hand: (89 + 0,3·88) / 5 and what is missing of К1, К2, К3 and of К5 0,7 more: + (300 + 70) / 5.
    expect(view?.total).toBe('S = (К1 + К2 + К3 + К4 + К5) / 5 = от 23,08 до 97,08');
    const missing = view?.missing.join('\n') ?? '';
    expect(missing).toContain('2.1 Комфортные условия: условия в здании смотрят на месте');
    expect(missing).toContain('стенды: стенды смотрят на месте');
    expect(missing).toContain('стенды: в анкетах школы нет такого вопроса');
    expect(missing).toContain('5.3 Удовлетворены в целом, в целом: скрыто: менее 10 человек');
    expect(JSON.stringify(view)).not.toContain('5 / 9');
  });

  it('says which question moves the sum most', () => {
    // Points to gain, by hand: 5.1 0,06·12 = 0,72; 4.2 0,08·10 = 0,8; 4.1 0,08·5 = 0,4; 4.3 0,04·25 = 1.
    expect(view?.levers.map(({ indicator, reserve }) => [indicator, reserve])).toEqual([
      ['4.3', '1,00'],
      ['4.2', '0,80'],
      ['5.1', '0,72'],
      ['4.1', '0,40'],
    ]);
    expect(view?.lead).toContain('до 1,00\u00A0балла');
  });

  it('never passes for the official mark', () => {
    expect(view?.label).toBe('репетиция по методике 344н, не официальная оценка');
    expect(view?.warning).toContain('Документ не применяется');
    expect(view?.sample).toContain('Ответили 320 из 805; нужно не меньше 322');
    expect(view?.sample).toContain('не хватает');
  });

  it('prints the formula with its indices under the letters', () => {
    expect(view?.criteria[2]?.rows[2]?.formula).toEqual([
      { text: 'У', index: 'дост' },
      { text: ' / Ч', index: 'инв' },
      { text: ' · 100' },
    ]);
  });

  it('leads to the filter of each number and to the files, each once', () => {
    expect(view?.questions[0]).toEqual({ part: '4.1', method: 'Способ 4-1.' });
    expect(view?.questions.map(({ part }) => part)).not.toContain('5.3');
    expect(view?.sources).toEqual([{ file: 'data/parents.csv', rows: '300', sha256: 'ab12' }]);
  });

  it('takes the site from its check, which is no question and so nothing to ask better', () => {
    const results = { '1-1-site': share(96, 120), '4-2': share(180, 200) };
    const checked = nokView({ surveys }, term, indexOf(results));
    // By hand: 0,3·½·80 = 12; of К1 all else, 0,15 + 0,3 + 0,4, may be anything up to 85 more.
    expect(checked?.criteria[0]?.score).toBe('от 12,00 до 97,00');
    const [facts, feedback] = checked?.criteria[0]?.rows ?? [];
    expect(facts?.numbers[1]).toMatch(
      /^сайт: 96 \/ 120 · 100 = 80,00; .*Близкие сведения: проверка сайта/u,
    );
    expect(feedback?.numbers).toEqual([
      expect.stringMatching(/^Не репетируется: оператор сам звонит/u),
    ]);
    expect(checked?.levers.map(({ indicator }) => indicator)).toEqual(['4.2']);
    expect(nokView({ surveys }, term, indexOf({ '1-1-site': share(96, 120) }))).toBeUndefined();
  });

  it('is not there without an answer that may be shown', () => {
    expect(nokView({ surveys }, term, indexOf({ '5-3': share(5, 9) }))).toBeUndefined();
  });

  it('has an indicator for every part that is asked', () => {
    const nok = objects.find(({ slug }) => slug === NOK_OBJECT);
    expect(nok?.indicators.map(({ key }) => key)).toEqual([
      '1-1-site',
      '1-3-site',
      '2-3',
      '3-3',
      '4-1',
      '4-2',
      '4-3',
      '5-1',
      '5-2',
      '5-3',
    ]);
  });
});

describe('the coverage of surveys', () => {
  const parallel = (name: string, part: number, whole: number): GroupEstimate => ({
    dimension: 'parallel',
    name,
    estimate: share(part, whole),
  });

  it('warns below 30 % and not at 30 %', () => {
    const groups = [parallel('5', 30, 100), parallel('6', 29, 100)];
    const view = coverageView({ surveys }, term, indexOf({ parents: share(59, 200) }, groups));
    expect(view?.surveys).toEqual([
      {
        survey: 'parents',
        who: 'родителей',
        count: '59 из 200',
        share: '29,5\u00A0%',
        warning: true,
      },
    ]);
    expect(view?.groups.map(({ who, warning }) => [who, warning])).toEqual([
      ['Параллель 6', true],
      ['Параллель 5', false],
    ]);
    expect(view?.warning).toBe('мало ответов: результаты могут не отражать мнение всех');
  });

  it('is silent about enough answers and about surveys that were not asked', () => {
    const view = coverageView({ surveys }, term, indexOf({ parents: share(150, 200) }));
    expect(view?.hasWarning).toBe(false);
    expect(coverageView({ surveys }, term, indexOf({}))).toBeUndefined();
  });
});

describe('the trace of a number', () => {
  const base: Measurement = {
    object: 'o',
    key: 'food',
    term: term.id,
    result: share(140, 200),
    change: { kind: 'none', reason: 'first-term' },
    groups: [],
    answers: [],
    enumeration: 'sample',
    setAside: { hardToSay: 7, blank: 3 },
    consistency: [{ survey: 'parents', items: 17, n: 112, alpha: 0.8730065 }],
    provenance: {
      method: '',
      counted: 210,
      sources: [{ file: 'data/parents.csv', rows: 212, sha256: 'ab' }],
    },
  };
  const indicator = indicatorOf();
  const traced = (measurement: Measurement) => {
    const rules = { edition: 'public', minimum: 10, indicator: () => indicator } as const;
    const [published] = publish([measurement], rules);
    return published && traceView(indicator, published, surveys);
  };

  it('gives the parts of the value, the rows that passed, what was set aside, and α', () => {
    expect(traced(base)).toEqual({
      figures: '140 / 200',
      counted: '210 строк из 212',
      setAside: '«затрудняюсь ответить» — 7, без ответа — 3',
      consistency: ['согласованность шкалы α = 0,87 («Родители»: 17 вопросов, 112 полных ответов)'],
    });
  });

  it('tells nothing of a hidden value, not even how many rows passed', () => {
    const hidden = traced({
      ...base,
      result: share(5, 9),
      provenance: { ...base.provenance, counted: 9 },
    });
    expect(hidden).toEqual({ consistency: [] });
  });
});
