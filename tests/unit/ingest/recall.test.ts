import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recall } from '../../../src/ingest/recall.ts';

it('gives what the reading itself gives, whatever texts met in one place', () => {
  const read = (cell: string): number => Number(cell) + cell.length;
  const cell = fc.oneof(fc.nat({ max: 99_999 }).map(String), fc.string({ maxLength: 14 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4000, size: 'max' }), (cells) => {
      const recalled = recall(read);
      expect([...cells, ...cells].map(recalled)).toEqual([...cells, ...cells].map(read));
    }),
    { numRuns: 20 },
  );
});

const days = Array.from({ length: 184 }, (_, day) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
);

it.each([
  ['the days of a half-year', days],
  ['those days as Excel writes them', days.map((day) => day.split('-').reverse().join('.'))],
  ['classes', Array.from({ length: 44 }, (_, i) => `${1 + (i % 11)}${'АБВГ'[i % 4] ?? ''}`)],
])('reads nearly all of %s once', (_, cells) => {
  const readings = new Map<string, number>();
  const recalled = recall((cell) => {
    readings.set(cell, (readings.get(cell) ?? 0) + 1);
    return cell;
  });
  for (let turn = 0; turn < 3; turn += 1) for (const cell of cells) recalled(cell);
  const often = [...readings.values()].filter((times) => times > 1);
  expect(often.length).toBeLessThanOrEqual(cells.length * 0.1);
});
