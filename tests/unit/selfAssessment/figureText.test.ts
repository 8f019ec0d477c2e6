import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/assessment/selfAssessment/figureText.ts';
import type { LineFigure } from '../../../src/assessment/selfAssessment/lineFigure.ts';
import { readFigure } from '../../../src/ingest/selfAssessment/readFigure.ts';

const number = (value: number): LineFigure => ({ kind: 'number', value });
const share = (n: number, part: number): LineFigure => ({ kind: 'persons-share', n, share: part });

/** The forms that the order and schools' reports have: domain.md 3.2. */
const PRINTED = [
  [{ unit: 'человек', kind: 'persons' }, { kind: 'persons', n: 1 }, '1 человек'],
  [{ unit: 'человек', kind: 'persons' }, { kind: 'persons', n: 2 }, '2 человека'],
  [{ unit: 'человек', kind: 'persons' }, { kind: 'persons', n: 12 }, '12 человек'],
  [{ unit: 'человек', kind: 'persons' }, { kind: 'persons', n: 1204 }, '1\u00A0204 человека'],
  [{ unit: 'человек/%', kind: 'persons-share' }, share(325, 0.453), '325 человек / 45,3\u00A0%'],
  [{ unit: 'человек/%', kind: 'persons-share' }, share(0, 0), '0 человек / 0,0\u00A0%'],
  [{ unit: 'балл', kind: 'number' }, number(4.1), '4,1 балла'],
  [{ unit: 'балл', kind: 'number' }, number(4), '4 балла'],
  [{ unit: 'балл', kind: 'number' }, number(61), '61 балл'],
  [{ unit: 'единиц', kind: 'number' }, number(0.25), '0,25 единицы'],
  [{ unit: 'единиц', kind: 'number' }, number(0.2), '0,2 единицы'],
  [{ unit: 'единиц', kind: 'number' }, number(24), '24 единицы'],
  [{ unit: 'единиц', kind: 'number' }, number(5), '5 единиц'],
  [{ unit: 'кв. м', kind: 'number' }, number(12.4), '12,4 кв. м'],
  [{ unit: 'да/нет', kind: 'yes-no' }, { kind: 'yes-no', value: true }, 'да'],
] as const;

describe('a figure in print', () => {
  it.each(PRINTED)('%j %j is «%s»', (line, figure, text) => {
    expect(figureText(line, figure)).toBe(text);
  });

  it('is read back as the same figure', () => {
    for (const [line, figure, text] of PRINTED) expect(readFigure(line, text)).toEqual(figure);
  });

  it('rounds a mean and a quotient to the digits that are printed', () => {
    expect(figureText({ unit: 'балл' }, number(266 / 71))).toBe('3,7 балла');
    expect(figureText({ unit: 'единиц' }, number(180 / 861))).toBe('0,21 единицы');
  });
});
