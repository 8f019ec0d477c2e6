import { describe, expect, it } from 'vitest';
import type { LineFigure, YearFigures } from '../../../src/assessment/selfAssessment/lineFigure.ts';
import { publishYears } from '../../../src/publication/selfAssessment/publishYears.ts';

const mean = (value: number): LineFigure => ({ kind: 'number', value });
const share = (n: number, percent: number): LineFigure => ({
  kind: 'persons-share',
  n,
  share: percent / 100,
});

/** Lines that an edition keeps back, all entered by the school. */
function hiddenOf(
  figures: Readonly<Record<string, LineFigure>>,
  minimum: number,
  graduates?: YearFigures['graduates'],
): readonly string[] {
  const lines = Object.entries(figures).map(([line, figure], i) => ({
    origin: 'school' as const,
    line,
    figure,
    place: { file: 'indicators.csv', row: i + 2 },
  }));
  const year = { year: 2025, lines, ...(graduates && { graduates }) };
  const [published] = publishYears([year], minimum);
  return (published?.lines ?? []).flatMap(({ origin, line }) =>
    origin === 'hidden' ? [line] : [],
  );
}

const ELEVENTH = { '1.8': mean(71.3), '1.9': mean(60), '1.12': share(0, 0), '1.15': share(0, 0) };

describe('figures that the school entered', () => {
  it('are kept back where the table of classes counts fewer graduates than the smallest group', () => {
    expect(hiddenOf(ELEVENTH, 10, { 11: 9 })).toEqual(['1.8', '1.9', '1.12', '1.15']);
    expect(hiddenOf(ELEVENTH, 10, { 11: 10 })).toEqual([]);
    expect(hiddenOf(ELEVENTH, 5, { 11: 9 })).toEqual([]);
    expect(hiddenOf(ELEVENTH, 5, { 11: 4 })).toHaveLength(4);
  });

  it('are kept back where another line of the same graduates tells how many there are', () => {
    // One of three is 33,3 %: so «nobody» and the means are about three, too. The ninth classes are others.
    const with3 = { ...ELEVENTH, '1.17': share(1, 33.3), '1.6': mean(3.9), '1.10': share(0, 0) };
    expect(hiddenOf(with3, 10)).toEqual(['1.8', '1.9', '1.12', '1.15', '1.17']);
    expect(hiddenOf({ ...ELEVENTH, '1.17': share(1, 8.3) }, 10)).toEqual([]);
  });

  it('are kept back where the line they are a share of counts so few', () => {
    const staff = { '1.24': { kind: 'persons', n: 8 } as const, '1.29.1': share(0, 0) };
    expect(hiddenOf(staff, 10)).toEqual(['1.29.1']);
    expect(hiddenOf({ ...staff, '1.24': { kind: 'persons', n: 12 } }, 10)).toEqual([]);
  });

  it('are shown where nothing tells how many there are, and where they are about things', () => {
    expect(hiddenOf(ELEVENTH, 10)).toEqual([]);
    const things = {
      '2.1': mean(0.2),
      '2.6': mean(4),
      '2.3': { kind: 'yes-no', value: true } as const,
    };
    expect(hiddenOf({ ...things, '1.1': { kind: 'persons', n: 7 } }, 10)).toEqual([]);
  });
});
