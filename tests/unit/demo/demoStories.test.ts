import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../site/recompute/readAnswers.ts';
import { readTable, type Row } from '../../site/recompute/readFiles.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const terms = ['2024-2025-1', '2024-2025-2', '2025-2026-1', '2025-2026-2'];

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Mean of what the rows of each group hold, the lowest first; rows without it are left out. */
function ranked(
  rows: readonly Row[],
  group: (row: Row) => string,
  number: (row: Row) => number,
): readonly (readonly [string, number])[] {
  return [...Map.groupBy(rows, group)]
    .map(([name, same]) => [name, same.map(number).filter((one) => !Number.isNaN(one))] as const)
    .filter(([, numbers]) => numbers.length > 0)
    .map(([name, numbers]) => [name, mean(numbers)] as const)
    .sort(([, a], [, b]) => a - b);
}

const numberIn = (row: Row, column: string): number => Number(row.get(column) ?? NaN);
const marksOf = (term: string): readonly Row[] => readTable(project, term, 'marks') ?? [];

/** Mean answer to a question of a scale, by half-year. */
const moods = (survey: string, question: string): readonly number[] =>
  terms.map((term) =>
    mean(
      (readAnswers(project, term, survey)?.answers ?? [])
        .map((answers) => answers.get(question))
        .filter((answer) => typeof answer === 'number'),
    ),
  );

/** Σ of one column over Σ of another in the rows where both stand, by half-year. */
const shares = (
  table: string,
  part: string,
  whole: string,
  about: (row: Row) => boolean = () => true,
): readonly number[] =>
  terms.map((term) => {
    const rows = (readTable(project, term, table) ?? []).filter(
      (row) => about(row) && row.has(part) && row.has(whole),
    );
    const total = (column: string): number =>
      rows.reduce((sum, row) => sum + numberIn(row, column), 0);
    return total(part) / total(whole);
  });

describe('the story of the demonstration school stands in its raw numbers:', () => {
  it.each(terms)('physics is its weakest subject, in works and in the journal, in %s', (term) => {
    const subject = (row: Row): string => String(row.get('subject'));
    const works = ranked(
      marksOf(term),
      subject,
      (row) => numberIn(row, 'primary') / numberIn(row, 'max_primary'),
    );
    const journal = ranked(marksOf(term), subject, (row) => numberIn(row, 'journal_mark'));
    for (const [[weakest, low] = ['', NaN], [, next] = ['', NaN]] of [works, journal]) {
      expect(weakest).toBe('Физика');
      // Plainly weaker, not by chance: 5 % of the maximum or a tenth of a mark.
      expect(next - low).toBeGreaterThan(0.05);
    }
  });

  it.each(terms.map((term, i) => [term, i < 2 ? '4А' : '5А'] as const))(
    'in %s class %s is far above its parallel',
    (term, strong) => {
      const parallel = marksOf(term).filter(
        (row) => parseInt(String(row.get('class'))) === parseInt(strong),
      );
      const classes = ranked(
        parallel,
        (row) => String(row.get('class')),
        (row) => numberIn(row, 'mark'),
      );
      expect(classes.length).toBeGreaterThan(2);
      const [best, second] = classes.toReversed();
      expect(best?.[0]).toBe(strong);
      expect((best?.[1] ?? 0) - (second?.[1] ?? 0)).toBeGreaterThan(0.3);
    },
  );

  it('62 teachers work at once, whoever leaves', () => {
    const teachers = terms.map(
      (term) =>
        (readTable(project, term, 'staff') ?? []).filter(
          (row) => row.get('role') === 'teacher' && !row.has('left_at'),
        ).length,
    );
    expect(teachers).toEqual([62, 62, 62, 62]);
  });

  it('with another caterer, families are happier and more pupils eat', () => {
    for (const survey of ['parents', 'pupils-5-9']) {
      const [, before = NaN, after = NaN] = moods(survey, 'canteen');
      expect(after - before, survey).toBeGreaterThan(0.3);
    }
    const [, before = NaN, after = NaN] = shares('classes', 'meals', 'pupils');
    expect(after - before).toBeGreaterThan(0.05);
  });

  it('equipment grows old: pupils and teachers notice, and less of it works each half-year', () => {
    for (const [survey, question] of [
      ['pupils-5-9', 'equipment_works'],
      ['teachers', 'equipment_available'],
    ] as const) {
      const [first = NaN, , , last = NaN] = moods(survey, question);
      expect(first - last, survey).toBeGreaterThan(0.3);
    }
    const working = shares(
      'facilities',
      'working',
      'available',
      (row) => row.get('object') === 'digital-equipment',
    );
    expect(working).toEqual(working.toSorted((a, b) => b - a));
    expect((working[0] ?? NaN) - (working[3] ?? NaN)).toBeGreaterThan(0.1);
  });

  it('the series of the connection speed breaks off in the third half-year and goes on', () => {
    const there = terms.map((term) =>
      (readTable(project, term, 'values') ?? []).some(
        (row) => row.get('object') === 'broadband' && row.get('indicator') === 'speed',
      ),
    );
    expect(there).toEqual([true, true, false, true]);
  });
});
