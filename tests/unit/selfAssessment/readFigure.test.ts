import { describe, expect, it } from 'vitest';
import { exampleOf, hintOf, readFigure } from '../../../src/ingest/selfAssessment/readFigure.ts';
import { order1324 } from '../../../src/catalogue/order1324.ts';

const share = { kind: 'persons-share', unit: 'человек/%' } as const;
const persons = { kind: 'persons', unit: 'человек' } as const;
const mark = { kind: 'number', unit: 'балл' } as const;
const things = { kind: 'number', unit: 'единиц' } as const;
const area = { kind: 'number', unit: 'кв. м' } as const;
const yesNo = { kind: 'yes-no', unit: 'да/нет' } as const;

describe('a figure as a school prints it', () => {
  it.each([
    '325 человек / 45,3 %',
    '325/45,3',
    '325 (45,3%)',
    '325 чел. / 45.3%',
    '325 чел/45,3%',
    '325\u00A0человек/45,3\u00A0%',
    '325 человек (45,3 %)',
    '325 чел., 45,3%',
    '325, 45,3 %',
    '325 — 45,3 %',
    '325 | 45,3 %',
    '45,3 % (325 чел.)',
    '45,3% / 325',
    '325 45,3%',
    '325 45,3 %.',
    '325 учащихся / 45,3 %',
    '325 обучающихся (45,3 %)',
    '325 обуч. / 45,3 %',
    '325 уч. / 45,3 %',
    '325 учеников, 45,3 %',
    '325 выпускников / 45,3%',
    '325 педагогических работников / 45,3 %',
    '325 пед. работников / 45,3 %',
    '325 педагогов — 45,3 процента',
    '325 человек / 45,3 %;',
    ' 325 Человека / 45,3 % ',
  ])('gives 325 persons and 45.3 percent: «%s»', (text) => {
    const figure = readFigure(share, text);
    expect(figure).toMatchObject({ kind: 'persons-share', n: 325 });
    expect(figure?.kind === 'persons-share' && figure.share).toBeCloseTo(0.453, 12);
  });

  it('may have thousands apart and nobody at all', () => {
    expect(readFigure(share, '1\u00A0204 / 98 %')).toMatchObject({ n: 1204, share: 0.98 });
    expect(readFigure(share, '0 человек / 0 %')).toEqual({ kind: 'persons-share', n: 0, share: 0 });
  });

  it.each(['0', '0 человек', '0%', '0,0 %', '0 учащихся', '0 / 0', '0 чел. (0 %).'])(
    'says of nobody all there is to say: «%s»',
    (text) => {
      expect(readFigure(share, text)).toEqual({ kind: 'persons-share', n: 0, share: 0 });
    },
  );

  it.each([
    ['325', 'share'],
    ['1', 'share'],
    ['325 человек', 'share'],
    ['45,3 %', 'persons'],
    ['нет', 'none'],
    ['имеются', 'none'],
    ['да', 'none'],
    ['325 / 145 %', 'plain'],
    ['3,5 / 20 %', 'plain'],
    ['325 45,3', 'plain'],
    ['1 045,3 %', 'plain'],
    ['—/—', 'plain'],
  ])('is not made up of half of it: «%s» lacks %s', (text, hint) => {
    expect(readFigure(share, text)).toBeUndefined();
    expect(hintOf(share, text)).toBe(hint);
  });

  it.each([
    [persons, '856', { kind: 'persons', n: 856 }],
    [persons, '1 204 чел.', { kind: 'persons', n: 1204 }],
    [persons, '856,0', { kind: 'persons', n: 856 }],
    [persons, '856 обучающихся', { kind: 'persons', n: 856 }],
    [persons, '0', { kind: 'persons', n: 0 }],
    [persons, '1 учащийся.', { kind: 'persons', n: 1 }],
    [mark, '4,1 балла.', { kind: 'number', value: 4.1 }],
    [things, '24,6 экземпляра', { kind: 'number', value: 24.6 }],
    [things, '24 экземпляров', { kind: 'number', value: 24 }],
    [things, '0,25 компьютера на одного учащегося', { kind: 'number', value: 0.25 }],
    [area, '12,4 кв.метра', { kind: 'number', value: 12.4 }],
    [area, '12,4 квадратных метра', { kind: 'number', value: 12.4 }],
    [area, '12,4 кв. м/чел.', { kind: 'number', value: 12.4 }],
    [area, '12,4 кв. м на 1 обучающегося', { kind: 'number', value: 12.4 }],
    [yesNo, 'имеются', { kind: 'yes-no', value: true }],
    [yesNo, 'Да.', { kind: 'yes-no', value: true }],
    [yesNo, 'нет', { kind: 'yes-no', value: false }],
    [yesNo, 'Отсутствуют', { kind: 'yes-no', value: false }],
    [mark, '4,1 балла', { kind: 'number', value: 4.1 }],
    [mark, '70.25', { kind: 'number', value: 70.25 }],
    [mark, '5 баллов', { kind: 'number', value: 5 }],
    [things, '0,25 единиц', { kind: 'number', value: 0.25 }],
    [things, '24 шт.', { kind: 'number', value: 24 }],
    [area, '12,4 кв. м', { kind: 'number', value: 12.4 }],
    [area, '12,4\u00A0кв.м.', { kind: 'number', value: 12.4 }],
    [area, '12.4 м²', { kind: 'number', value: 12.4 }],
    [yesNo, 'да', { kind: 'yes-no', value: true }],
    [yesNo, 'Нет', { kind: 'yes-no', value: false }],
    [yesNo, 'имеется', { kind: 'yes-no', value: true }],
    [yesNo, 'не имеется', { kind: 'yes-no', value: false }],
  ])('is read in the unit of its line: %j «%s»', (line, text, figure) => {
    expect(readFigure(line, text)).toEqual(figure);
  });

  it.each([
    [persons, '85,5'],
    [persons, '856 / 100 %'],
    [persons, '-5'],
    [mark, '12,4 кв. м'],
    [mark, '-1'],
    [area, '4,1 балла'],
    [yesNo, 'да/нет'],
    [mark, 'нет'],
    [things, 'имеются'],
    [persons, 'нет'],
    [yesNo, '5'],
  ])('of another kind is refused: %j «%s»', (line, text) => {
    expect(readFigure(line, text)).toBeUndefined();
  });

  it('is read from the example of every line', () => {
    const unread = order1324(2025).filter(
      (line) => readFigure(line, exampleOf(line.unit)) === undefined,
    );
    expect(unread).toEqual([]);
  });
});
