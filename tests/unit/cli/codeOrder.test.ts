import { describe, expect, it } from 'vitest';
import { askedTerm } from '../../../src/cli/askedTerm.ts';
import { readCodedSurvey, readCodeOrder } from '../../../src/cli/codeOrder.ts';
import { isThisComputer } from '../../../src/cli/isThisComputer.ts';
import type { Definitions } from '../../../src/cli/loadDefinitions.ts';
import { lastArrival } from '../../../src/cli/purgePlan.ts';
import { readGroup } from '../../../src/cli/readGroup.ts';
import type { Term, TermSurvey } from '../../../src/ingest/school.ts';

const dates = (survey: string, opens: string, closes: string): TermSurvey => ({
  survey,
  opens,
  closes,
  access: survey === 'parents' ? 'open' : 'code',
});
const term = (id: string, from: string, to: string, surveys: readonly TermSurvey[]): Term => ({
  id,
  title: id,
  from,
  to,
  surveys,
});
const autumn = term('2025-2026-1', '2025-09-01', '2025-12-31', [
  dates('teachers', '2025-11-17', '2025-12-07'),
]);
const spring = term('2025-2026-2', '2026-01-09', '2026-05-31', [
  dates('teachers', '2026-04-20', '2026-05-10'),
  dates('parents', '2026-04-20', '2026-05-12'),
]);
const definitions: Definitions = {
  school: {
    name: 'Школа',
    demonstration: false,
    timeZone: 'Europe/Moscow',
    smallestGroup: { public: 10, internal: 5 },
    terms: [autumn, spring],
    targets: new Map(),
    norms: new Map(),
    indicators: [],
  },
  surveys: ['parents', 'teachers', 'councils'].map((id) => {
    return { id, title: id, audience: 'всех', minutes: 5, questions: [] };
  }),
};

describe('the term of a command', () => {
  const termOf = (today: string, named?: string) =>
    askedTerm(definitions.school, 'teachers', named, today)?.term;

  it('is the one whose survey is open or comes next, its last day included', () => {
    expect(termOf('2025-10-01')).toBe('2025-2026-1');
    expect(termOf('2025-12-07')).toBe('2025-2026-1');
    expect(termOf('2025-12-08')).toBe('2025-2026-2');
  });

  it('is the newest when all is over, and the named one in any case', () => {
    expect(termOf('2027-01-01')).toBe('2025-2026-2');
    expect(termOf('2027-01-01', '2025-2026-1')).toBe('2025-2026-1');
    expect(termOf('2025-10-01', '2024-2025-1')).toBeUndefined();
  });
});

describe('codes of a survey', () => {
  it('are refused where the survey is unknown, not asked, or open to all', () => {
    const read = (survey?: string, named?: string) =>
      readCodedSurvey({ survey, term: named }, definitions, '2026-04-20');
    expect(read()).toMatch(/parents, teachers, councils/);
    expect(read('councils')).toMatch(/ни в одном полугодии/);
    expect(read('parents')).toMatch(/открыта для всех/);
    expect(read('parents', '2025-2026-1')).toMatch(/нет в полугодии «2025-2026-1»/);
    expect(read('teachers')).toMatchObject({ term: '2025-2026-2' });
  });

  it('need a group, a number of slips and the address of the site', () => {
    const coded = readCodedSurvey({ survey: 'teachers' }, definitions, '2026-04-20');
    if (typeof coded === 'string') throw new Error(coded);
    const whole = { class: '5 «а»', count: '28', address: 'https://school.example/vsoko/' };
    expect(readCodeOrder(whole, definitions, coded)).toEqual({
      group: '5А',
      count: 28,
      address: 'https://school.example/vsoko/surveys/teachers/',
      isHere: false,
    });
    for (const path of ['', '/', '/surveys/', '/surveys/teachers/', '/surveys/teachers#kiosk']) {
      expect(
        readCodeOrder({ ...whole, address: `https://школа.рф${path}` }, definitions, coded),
        path,
      ).toMatchObject({ address: 'https://школа.рф/surveys/teachers/' });
    }
    expect(readCodeOrder({ ...whole, class: undefined }, definitions, coded)).toMatch(/--class/);
    for (const count of [undefined, '0', '-3', '2,5', '501', 'много']) {
      expect(readCodeOrder({ ...whole, count }, definitions, coded)).toMatch(/--count/);
    }
    for (const address of [undefined, 'school.example', 'javascript:alert(1)']) {
      expect(readCodeOrder({ ...whole, address }, definitions, coded)).toMatch(/address:/);
    }
  });

  it('for an address of this computer alone are a trial that somebody asked for, not a setting', () => {
    const coded = readCodedSurvey({ survey: 'teachers' }, definitions, '2026-04-20');
    if (typeof coded === 'string') throw new Error(coded);
    const whole = { group: 'учителя', count: '3' };
    const site = 'http://localhost:4321';
    expect(readCodeOrder({ ...whole, address: site }, definitions, coded)).toMatchObject({
      address: 'http://localhost:4321/surveys/teachers/',
      isHere: true,
    });
    const school = { ...definitions.school, address: { site, base: '/' } };
    expect(readCodeOrder(whole, { ...definitions, school }, coded)).toMatch(/КОД-07/);
  });
});

describe('an address of this computer alone', () => {
  it.each([
    'http://127.0.0.1:4321/',
    'http://127.1/',
    'http://0/',
    'http://0.0.0.0:4321',
    'https://LOCALHOST./vsoko/',
    'http://school.localhost/',
    'http://[::1]:4321/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
  ])('is %s', (address) => {
    expect(isThisComputer(address)).toBe(true);
  });

  it.each(['https://school.example/localhost/', 'http://192.168.1.5:4321/', 'https://школа.рф/'])(
    'is not %s',
    (address) => {
      expect(isThisComputer(address)).toBe(false);
    },
  );
});

describe('a group', () => {
  it('is a class in its usual spelling, or words that can be a part of a file name', () => {
    expect(readGroup('5-а', undefined)).toBe('5А');
    expect(readGroup(undefined, ' учителя  начальной школы ')).toBe('учителя начальной школы');
  });

  it.each(['../../x', 'a/b', 'a\\b', '', '.', 'a:b', 'x'.repeat(61), '<b>'])(
    'is not %j',
    (name) => {
      expect(readGroup(undefined, name)).toBeUndefined();
    },
  );

  it('is one thing, not both and not neither', () => {
    expect(readGroup('5А', 'учителя')).toBeUndefined();
    expect(readGroup(undefined, undefined)).toBeUndefined();
    expect(readGroup('Итого', undefined)).toBeUndefined();
  });
});

describe('the last day answers may arrive', () => {
  it('is 14 days after the last survey of the term closes, or after the term where it has none', () => {
    expect(lastArrival(spring)).toBe('2026-05-26');
    expect(lastArrival({ ...spring, surveys: [] })).toBe('2026-06-14');
  });
});
