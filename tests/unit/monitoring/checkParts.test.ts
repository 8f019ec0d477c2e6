import { describe, expect, it } from 'vitest';
import { checkParts } from '../../../src/monitoring/checkParts.ts';
import { participation } from '../../../src/monitoring/tables/participation.ts';

// procedure, subject, class, listed, exempt, participated
const row = (listed?: number, exempt?: number, participated?: number) =>
  ['ВПР', 'Математика', '5А', listed, exempt, participated] as const;

describe('parts of a row', () => {
  it('may be as large as the whole', () => {
    expect(checkParts(participation, row(25, 0, 25))).toEqual([]);
  });

  it('greater than the whole are named, each with its place', () => {
    expect(checkParts(participation, row(25, 30, 26))).toEqual([
      {
        column: 4,
        code: 'МОН-09',
        details: { found: 30, whole: 25, wholeTitle: 'По списку' },
      },
      {
        column: 5,
        code: 'МОН-09',
        details: { found: 26, whole: 25, wholeTitle: 'По списку' },
      },
    ]);
  });

  it('without a whole, or a whole without parts, say nothing', () => {
    expect(checkParts(participation, row(undefined, 1, 26))).toEqual([]);
    expect(checkParts(participation, row(25))).toEqual([]);
  });
});
