import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../src/assessment/selfAssessment/checkFigures.ts';
import type { LineFigure, LineValue } from '../../../src/assessment/selfAssessment/lineFigure.ts';
import { renderWords } from '../../../src/kit/problem.ts';

const persons = (n: number): LineFigure => ({ kind: 'persons', n });
const share = (n: number, percent: number): LineFigure => ({
  kind: 'persons-share',
  n,
  share: percent / 100,
});
const counted = (n: number, whole: number): LineFigure => ({
  kind: 'persons-share',
  n,
  share: n / whole,
  whole,
});

/** What is said of a report that has these lines alone, each entered in the row of its order. */
function told(figures: Readonly<Record<string, LineFigure>>): readonly string[] {
  const lines = Object.entries(figures).map(([line, figure], index): LineValue => ({
    origin: 'school',
    line,
    figure,
    place: { file: 'indicators.csv', row: index + 2 },
  }));
  return checkFigures({ year: 2025, lines }).map(({ code, details }) => {
    return `${code} ${renderWords(code, details).what}`;
  });
}

describe('the lines of a year', () => {
  it('say nothing where they agree', () => {
    expect(
      told({
        '1.1': persons(860),
        '1.2': persons(347),
        '1.3': persons(418),
        '1.4': persons(95),
        '1.5': share(282, 32.8),
        '1.10': share(2, 2.8),
        '1.14': share(1, 1.4),
        '1.24': persons(81),
        '1.25': share(75, 92.6),
        '1.26': share(66, 81.5),
        '1.27': share(6, 7.4),
        '1.29': share(57, 70.4),
        '1.29.1': share(39, 48.1),
        '1.29.2': share(18, 22.2),
      }),
    ).toEqual([]);
  });

  it('must add up', () => {
    const stages = { '1.1': persons(861), '1.2': persons(347), '1.3': persons(418) };
    expect(told({ ...stages, '1.4': persons(95) })).toEqual([
      'СМ-05 Показатель 1.1 равен 861, а 1.2 + 1.3 + 1.4 вместе — 860.',
    ]);
    // A line without a figure is not taken for a zero.
    expect(told(stages)).toEqual([]);
    expect(
      told({ '1.29': share(57, 70), '1.29.1': share(39, 48), '1.29.2': share(17, 21) }),
    ).toEqual(['СМ-05 Показатель 1.29 равен 57, а 1.29.1 + 1.29.2 вместе — 56.']);
  });

  it('must have the share that their persons make', () => {
    const all = persons(717);
    expect(told({ '1.1': all, '1.5': share(325, 45.3) })).toEqual([]);
    expect(told({ '1.1': all, '1.5': share(325, 45) })).toEqual([]);
    expect(told({ '1.1': all, '1.5': share(325, 45.4) })).toEqual([]);
    expect(told({ '1.1': all, '1.5': share(325, 45.5) })).toEqual([
      'СМ-06 Показатель 1.5: 325 из 717 (показатель 1.1) — это 45,3\u00A0%, а записано 45,5\u00A0%.',
    ]);
  });

  it.each([
    [
      { '1.25': share(60, 74), '1.26': share(61, 75) },
      'Показатель 1.26 (61) больше показателя 1.25 (60)',
    ],
    [
      { '1.27': share(4, 5), '1.28': share(6, 7) },
      'Показатель 1.28 (6) больше показателя 1.27 (4)',
    ],
    [
      { '1.24': persons(81), '1.25': counted(76, 81), '1.27': counted(6, 81) },
      'Показатели 1.25 и 1.27 вместе (82) больше показателя 1.24 (81)',
    ],
    [
      { '1.24': persons(81), '1.25': share(82, 101.2), '1.27': counted(6, 81) },
      'Показатель 1.25 (82) больше показателя 1.24 (81)',
    ],
    [
      { '1.1': persons(60), '1.18': share(55, 91.7), '1.19': share(61, 101.7) },
      'Показатель 1.19 (61) больше показателя 1.18 (55)',
    ],
    [
      { '1.18': share(60, 7), '1.19': share(61, 7) },
      'Показатель 1.19 (61) больше показателя 1.18 (60)',
    ],
    [
      { '1.19': share(5, 1), '1.19.3': share(6, 1) },
      'Показатель 1.19.3 (6) больше показателя 1.19 (5)',
    ],
    [
      { '1.1': persons(20), '2.5': share(21, 100) },
      'Показатель 2.5 (21) больше показателя 1.1 (20)',
    ],
  ])('count no part greater than its whole, and tell it once: %j', (figures, words) => {
    expect(told(figures)).toEqual([expect.stringContaining(`СМ-07 ${words}`)]);
  });

  it('take all shares of graduates of one number of them', () => {
    expect(
      told({ '1.10': counted(2, 71), '1.14': counted(1, 70), '1.16': share(9, 12.7) }),
    ).toEqual([
      'СМ-08 Доли посчитаны от разного числа выпускников 9 класса: 1.10 — от 71; 1.14 — от 70; 1.16 — 9 это 12,7\u00A0%.',
    ]);
    // 2 of 2.8 % are of 69–74, 9 of 12.7 % of 71 alone; 9 of 15 % of 59–62.
    expect(told({ '1.10': share(2, 2.8), '1.16': share(9, 12.7) })).toEqual([]);
    expect(told({ '1.10': share(2, 2.8), '1.16': share(9, 15) })).toHaveLength(1);
    // The ninth and the eleventh may be different in number.
    expect(told({ '1.10': counted(2, 71), '1.12': counted(2, 48) })).toEqual([]);
    expect(told({ '1.12': share(0, 0), '1.13': share(0, 4) })).toHaveLength(1);
  });

  it('are told of where the school wrote them, else in the table they come from', () => {
    const provenance = {
      method: '',
      sources: [{ file: 'data/classes.csv', rows: 1, sha256: '' }],
    };
    const data = (line: string, n: number): LineValue => ({
      origin: 'data',
      line,
      figure: persons(n),
      provenance,
    });
    const lines = [data('1.1', 3), data('1.2', 1), data('1.3', 1), data('1.4', 0)];
    expect(checkFigures({ year: 2025, lines })[0]?.place).toEqual({ file: 'data/classes.csv' });
    const place = { file: 'data/self-assessment/2025/indicators.csv', row: 7 };
    const entered: LineValue = { origin: 'school', line: '1.4', figure: persons(0), place };
    expect(checkFigures({ year: 2025, lines: [...lines.slice(0, 3), entered] })[0]?.place).toEqual(
      place,
    );
  });
});
