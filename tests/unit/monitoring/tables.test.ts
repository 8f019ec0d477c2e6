import { describe, expect, it } from 'vitest';
import { checkPersonalHeader } from '../../../src/kit/personalData.ts';
import { foldText } from '../../../src/kit/text.ts';
import { columnByName, tableByName, tables } from '../../../src/monitoring/tables.ts';

function repeated(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) !== i);
}

describe('the tables', () => {
  it('are those of the design, in its files', () => {
    expect(tables.map(({ file }) => file)).toEqual([
      'monitoring/marks.csv',
      'monitoring/participation.csv',
      'monitoring/benchmarks.csv',
      'monitoring/skills.csv',
      'monitoring/classes.csv',
      'monitoring/staff.csv',
      'monitoring/lessons.csv',
      'monitoring/facilities.csv',
      'monitoring/events.csv',
      'monitoring/environment.csv',
      'monitoring/checklist.csv',
      'monitoring/openness.csv',
      'monitoring/values.csv',
      'schedule.csv',
      'plan.csv',
      'cards.csv',
      'decisions.csv',
    ]);
  });

  it('keep the columns that other programs write', () => {
    // Section 2 of the design.
    const contract: Readonly<Record<string, string>> = {
      openness: 'date section demand clause done number where',
      marks: 'procedure level date subject class code primary max_primary mark journal_mark',
      participation: 'procedure subject class listed exempt participated',
      benchmarks: 'procedure subject parallel scope mean sd n lower_quartile_score',
      skills: 'date level domain class n at_least_basic',
      classes:
        'class pupils sen individual_plan advanced profile distance network extracurricular sen_extracurricular meals broadband olympiads',
      staff:
        'code role position category education pedagogical experience age last_training sen_training awards expert mentor contests talks left_at',
      lessons: 'date subject class technologies resources feedback safety format',
      facilities: 'object item required available working area',
      events: 'date kind due done_at count note',
      environment: 'object parameter score max',
      checklist: 'object item done evidence',
      values: 'object indicator numerator denominator value note',
      schedule: 'date subject class form minutes in_plan',
      plan: 'object indicator method classes months responsible considered done',
      cards: 'kind text object vision indicator target responsible',
      decisions:
        'number object basis problem hypotheses kind measure responsible due done_at indicator target check',
    };
    for (const table of tables) {
      const names = (contract[table.name] ?? '').split(' ');
      const lost = names.filter((name) => columnByName(table, name) === undefined);
      expect({ table: table.name, lost }).toEqual({ table: table.name, lost: [] });
    }
  });

  it('have no two columns that one header could mean', () => {
    for (const { name, columns } of tables) {
      const twice = columns.flatMap((column) => [
        ...new Set([column.name, column.title, ...(column.aliases ?? [])].map(foldText)),
      ]);
      expect({ name, twice: repeated(twice) }).toEqual({ name, twice: [] });
    }
  });

  it('have no two options that one word could mean', () => {
    for (const { name, columns } of tables)
      for (const { cell } of columns) {
        if (cell.type !== 'choice') continue;
        const words = cell.options.flatMap(({ value, title, aliases = [] }) => [
          ...new Set([value, title, ...aliases].map(foldText)),
        ]);
        expect({ name, twice: repeated(words) }).toEqual({ name, twice: [] });
      }
  });

  it('refer only to columns they have', () => {
    for (const table of tables) {
      const referred = [
        ...(table.key ?? []),
        ...(table.dated === undefined ? [] : [table.dated]),
        ...table.columns.flatMap(({ within }) => (within === undefined ? [] : [within])),
      ];
      const lost = referred.filter((name) => columnByName(table, name) === undefined);
      expect({ table: table.name, lost }).toEqual({ table: table.name, lost: [] });
    }
  });

  it('ask for no name, telephone or address: no header of theirs looks like one', () => {
    const headers = tables.flatMap(({ columns }) =>
      columns.flatMap(({ name, title, aliases = [] }) => [name, title, ...aliases]),
    );
    expect(headers.filter((header) => checkPersonalHeader(header) !== undefined)).toEqual([]);
  });

  it('explain every column in plain Russian', () => {
    for (const { name, columns } of tables)
      for (const { title, about } of columns) {
        expect({ name, title, ok: /^[А-ЯЁ«]/u.test(title) && about.endsWith('.') }).toEqual({
          name,
          title,
          ok: true,
        });
      }
  });

  it('that list everybody are counted in full; samples have an interval', () => {
    const samples = tables.filter(({ enumeration }) => enumeration === 'sample');
    expect(samples.map(({ name }) => name)).toEqual(['marks', 'skills', 'lessons', 'environment']);
    expect(tableByName('staff')?.enumeration).toBe('census');
    expect(tableByName('teachers')).toBeUndefined();
  });
});
