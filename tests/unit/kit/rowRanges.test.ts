import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowRanges } from '../../../src/kit/rowRanges.ts';

test('any rows in any order are the same set, in ascending runs that do not touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (rows) => {
      const ranges = new RowRanges();
      for (const row of rows) ranges.add(row);
      const listed = ranges.runs.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      );
      expect(listed).toEqual([...new Set(rows)].sort((a, b) => a - b));
      const gaps = ranges.runs.slice(1).map(([from], i) => from - (ranges.runs[i]?.[1] ?? 0));
      expect(gaps.every((gap) => gap > 1)).toBe(true);
    }),
  );
});
