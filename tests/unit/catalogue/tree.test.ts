import { describe, expect, it } from 'vitest';
import {
  categories,
  objectBySlug,
  objectByText,
  objects,
} from '../../../src/catalogue/catalogue.ts';
import { esoko } from '../../../src/catalogue/esoko.ts';
import { foldText } from '../../../src/kit/text.ts';
import { sourceLines } from './sourceLines.ts';

const groups = categories.flatMap((category) => category.groups);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe('the tree', () => {
  it('has 72 leaves and the extension point «др.»', () => {
    const extensions = objects.filter(({ extension }) => extension === true);
    expect(extensions.map(({ slug }) => slug)).toEqual(['other-teacher-results']);
    expect(objects.length - extensions.length).toBe(72);
  });

  it('says every line of the source in its words, in its order, and no other', () => {
    const duplicate = sourceLines.filter(([number]) => number === '2.2.2');
    expect(objects.map(({ number, title, slug }) => [number, title, slug])).toEqual(
      sourceLines.filter((line) => !duplicate.includes(line)),
    );
  });

  it('finds a line of the source by its number, and by its title', () => {
    for (const [number, title, slug] of sourceLines) {
      expect(objectByText.get(number)?.slug).toBe(slug);
      expect(objectByText.get(foldText(title))?.slug).toBe(slug);
    }
    expect(objectBySlug.size).toBe(objects.length);
  });

  it('keeps the duplicate as another name of one leaf', () => {
    const leaf = objectBySlug.get('sen-methods');
    expect(leaf?.number).toBe('2.2.1');
    expect(leaf?.aliases).toEqual(['методическое обеспечение обучение детей с ОВЗ']);
    expect(leaf?.aliasNumbers).toEqual(['2.2.2']);
  });

  it('calls nothing by one name twice', () => {
    const names = objects.flatMap(({ slug, number, title, aliases = [], aliasNumbers = [] }) =>
      [slug, number, title, ...aliases, ...aliasNumbers].map(foldText),
    );
    expect(repeated(names)).toEqual([]);
    expect(repeated(groups.map(({ slug }) => slug))).toEqual([]);
    for (const { slug, indicators } of objects) {
      const twice = [
        ...repeated(indicators.map(({ key }) => key)),
        ...repeated(indicators.map(({ title }) => title)),
      ];
      expect({ slug, twice }).toEqual({ slug, twice: [] });
    }
  });

  it('numbers leaves under their groups and groups under their categories', () => {
    for (const category of categories)
      for (const group of category.groups) {
        expect(group.number.startsWith(`${category.number}.`)).toBe(true);
        for (const { number } of group.objects)
          expect(number.slice(0, number.lastIndexOf('.'))).toBe(group.number);
      }
  });

  it('has names that stay good in an address', () => {
    const names = [
      ...objects.map(({ slug }) => slug),
      ...groups.map(({ slug }) => slug),
      ...objects.flatMap(({ indicators }) => indicators.map(({ key }) => key)),
    ];
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('names the groups as the detailed slide does, and the other spelling beside', () => {
    // Facts of the field, 1.1 (2, 3) and 1.2–1.5.
    expect(groups.map(({ number, title }) => [number, title])).toEqual([
      ['1.1', 'Индивидуальные достижения обучающихся'],
      ['1.2', 'Индивидуальные результаты профессиональной деятельности педагогических работников'],
      ['2.1', 'Образовательный процесс в образовательном коллективе (классе, группе)'],
      ['2.2', 'возможности обучения детей с ОВЗ'],
      ['2.3', 'Образовательный процесс, организуемый отдельным педагогическим работником'],
      [
        '2.4',
        'Образовательный процесс, организуемый педагогическим работником во взаимодействии с другими педагогами',
      ],
      ['3.1', 'материально-техническое обеспечение'],
      ['3.2', 'кадровое обеспечение'],
      ['3.3', 'Образовательная среда'],
      ['4.1', 'Кадровое обеспечение руководящего состава'],
      ['4.2', 'открытость деятельности'],
      ['4.3', 'Удовлетворённость'],
      ['4.4', 'Результаты контрольно-надзорной деятельности'],
      ['4.5', 'Объективность результатов'],
      ['4.6', 'Результаты массового образования'],
    ]);
    const alternative = (number: string) =>
      groups.find((group) => group.number === number)?.altTitle;
    expect(alternative('4.5')).toBe('Объективность оценочной деятельности');
    expect(alternative('4.6')).toBe('Результаты образования');
    expect(categories[2]?.altTitle).toBe('Условия организации образовательного процесса');
    const titles = groups.map(({ title }) => title);
    for (const { seedParent } of groups)
      if (seedParent !== undefined) expect(titles).toContain(seedParent);
    expect(groups.find(({ slug }) => slug === 'openness')?.seedParent).toBe(
      'Кадровое обеспечение руководящего состава',
    );
  });

  it('explains every leaf in one plain sentence', () => {
    const long = objects.filter(
      ({ about }) => !/^[А-ЯЁ].{15,140}\.$/u.test(about) || /[.?!] [А-ЯЁ]/u.test(about),
    );
    expect(long.map(({ slug, about }) => [slug, about])).toEqual([]);
  });
});

describe('the levels of the ЕСОКО', () => {
  it('are four, from the federation to the school', () => {
    expect(esoko.map(({ level }) => level)).toEqual(['federal', 'regional', 'district', 'school']);
    expect(esoko[0]?.bodies).toEqual(['ФИОКО', 'ФИПИ', 'Рособрнадзор']);
  });
});
