import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { Tally } from '../../../src/ingest/facts.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { csv, memorySchool } from '../ingest/memorySchool.ts';

const TERM = '2025-2026-1';

/** A school that reports once a school year: its only term lies in two calendar years. */
async function counted(files: Readonly<Record<string, string>>) {
  const school = csv(
    'name: Школа',
    'demonstration: false',
    'terms:',
    `  - { id: ${TERM}, title: Учебный год, from: 2025-09-01, to: 2026-05-31, surveys: {} }`,
  );
  const { loaded } = await loadSchool(
    memorySchool({ 'data/school.yaml': school, ...files }),
    categories,
  );
  return (line: string, year: number): Tally | undefined => {
    const found = loaded?.termLines.find((one) => one.line === line && one.year === year)?.own
      .found;
    return found === undefined || 'absence' in found ? undefined : found.total;
  };
}

describe('a term that lies in two calendar years', () => {
  it('gives each year its own exam works by their days; an undated one is of the year it ends in', async () => {
    const of = await counted({
      [`data/${TERM}/monitoring/marks.csv`]: csv(
        'Процедура;Дата;Предмет;Класс;Код ученика;Отметка',
        'ОГЭ;14.11.2025;Русский язык;9А;У-1;2',
        'ОГЭ;12.02.2026;Русский язык;9А;У-2;3',
        'ОГЭ;;Русский язык;9А;У-3;5',
      ),
    });
    expect(of('1.6', 2025)).toMatchObject({ counts: [[2, 1]] });
    expect(of('1.6', 2026)).toMatchObject({
      counts: [
        [3, 1],
        [5, 1],
      ],
    });
  });

  it('counts an employee who left after the year among those of its end', async () => {
    const of = await counted({
      [`data/${TERM}/monitoring/staff.csv`]: csv(
        'Код;Роль;Дата увольнения;Дата ПК',
        'С-1;учитель;;15.01.2026',
        'С-2;учитель;20.01.2026;01.02.2021',
        'С-3;учитель;10.12.2025;01.02.2021',
      ),
    });
    expect(of('1.24', 2025)).toMatchObject({ of: 2 });
    expect(of('1.24', 2026)).toMatchObject({ of: 1 });
    // The course of January 2026 is none of 2025.
    expect(of('1.33', 2025)).toMatchObject({ part: 1, whole: 2 });
    expect(of('1.33', 2026)).toMatchObject({ part: 1, whole: 1 });
  });

  it('gives the certificates of May to the year of May alone', async () => {
    const of = await counted({
      [`data/${TERM}/monitoring/classes.csv`]: csv(
        'Класс;Учеников;Аттестаты;С отличием',
        '9А;25;24;3',
      ),
    });
    expect(of('1.1', 2025)).toMatchObject({ of: 25 });
    expect(of('1.16', 2025)).toBeUndefined();
    expect(of('1.16', 2026)).toMatchObject({ part: 3, whole: 25 });
  });

  it('has no exam where nobody sat one, not a class in which nobody failed', async () => {
    const of = await counted({
      [`data/${TERM}/monitoring/classes.csv`]: csv('Класс;Учеников', '9А;25'),
      [`data/${TERM}/monitoring/marks.csv`]: csv(
        'Процедура;Предмет;Класс;Код ученика;Отметка;Порог пройден',
        'ВПР;Русский язык;8А;У-1;2;нет',
      ),
    });
    expect(of('1.10', 2026)).toBeUndefined();
  });
});
