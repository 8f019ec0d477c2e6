import { beforeAll, describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { assessSchool } from '../../../src/cli/assessSchool.ts';
import { publishSchool } from '../../../src/cli/publishSchool.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { siteView } from '../../../src/report/siteView.ts';
import { toAddresses } from '../../../src/report/siteAddresses.ts';
import { memorySchool } from '../ingest/memorySchool.ts';

/** Three half-years: one with a full table of classes, one with a class of one pupil, one that has just begun. */
const FILES = {
  'data/school.yaml': `name: Школа
terms:
  - { id: 2024-2025-2, title: Весна, from: 2025-01-09, to: 2025-05-31 }
  - { id: 2025-2026-1, title: Осень, from: 2025-09-01, to: 2025-12-31 }
  - { id: 2025-2026-2, title: Новая весна, from: 2026-01-09, to: 2026-05-31 }
`,
  'data/2024-2025-2/monitoring/classes.csv':
    'Класс;Учеников в классе;Горячее питание\r\n5А;25;20\r\n',
  'data/2025-2026-1/monitoring/classes.csv':
    'Класс;Учеников в классе;Горячее питание\r\n5А;1;1\r\n',
};

type Site = ReturnType<typeof siteView>['view'];

describe('the site of a school with few data', () => {
  let site: Site;
  const overview = (term: string): Site['overviews'][number] => {
    const found = site.overviews.find((one) => one.term.id === term);
    if (found === undefined) throw new RangeError(term);
    return found;
  };

  beforeAll(async () => {
    const { loaded } = await loadSchool(memorySchool(FILES), categories);
    if (loaded === undefined) throw new Error('the school is not read');
    site = siteView(publishSchool(loaded, assessSchool(loaded), 'public', '2026-02-01')).view;
  });

  it('does not count better and worse where nothing was compared', () => {
    expect(site.overviews.map(({ lead }) => lead)).toEqual([
      'Значения есть у 1 из 72 объектов; с прошлым полугодием сравнить пока нечего.',
      'За это полугодие показать пока нечего: данные есть, но за ними слишком мало людей.',
      'Данных за это полугодие пока нет ни у одного из 72 объектов.',
    ]);
  });

  it('opens with the last half-year that has something to show', () => {
    expect(site.home.latest?.title).toBe('Весна');
    expect(site.home.terms.map(({ title }) => title)).toEqual(['Новая весна', 'Осень', 'Весна']);
  });

  it('counts the same objects in the four categories as in its sentence', () => {
    expect(site.home.categories.reduce((sum, { objects }) => sum + objects, 0)).toBe(72);
  });

  it('links no plan where nobody has written one', () => {
    const made = new Set(toAddresses(site).map(({ path }) => path));
    const linked = site.overviews.flatMap(({ plan }) => (plan === undefined ? [] : [plan.path]));
    expect(linked.filter((path) => !made.has(path))).toEqual([]);
  });

  it('names the file that would fill a gap', () => {
    const why = (object: string): string | undefined =>
      overview('2024-2025-2').gaps.find(({ title }) => title.startsWith(`${object} `))?.why;
    expect(why('3.2.4')).toBe(
      'за полугодие не заполнена таблица «Сотрудники» (файл monitoring/staff.csv)',
    );
    expect(why('1.1.3')).toBe(
      'в таблице «Классы» (файл monitoring/classes.csv) не заполнен нужный столбец',
    );
    expect(why('4.2.1')).toBe(
      'за полугодие сайт школы не проверяли (файл monitoring/openness.csv)',
    );
    expect(why('4.3.2')).toBe('за полугодие нет ответов на опрос (файл responses/parents.csv)');
  });
});
