import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { indicators } from '../../../src/monitoring/tables/indicators.ts';
import { tables } from '../../../src/monitoring/tables.ts';
import { helpTables, schoolFileExample } from '../../../src/report/helpView.ts';
import { memorySchool } from '../ingest/memorySchool.ts';

describe('the help page', () => {
  it('shows an example of the school’s file that the program itself reads without a word', async () => {
    const survey =
      '{"title":"Родители","pages":[{"name":"p","elements":[{"type":"text","name":"q","title":"Что?"}]}]}';
    const texts = new Map([
      ['data/school.yaml', schoolFileExample],
      ['surveys/parents.json', survey],
    ]);
    const { loaded, log } = await loadSchool(
      {
        list: () => Promise.resolve([...texts.keys()]),
        readText: (path) => Promise.resolve(texts.get(path) ?? ''),
        open: () => {
          throw new RangeError('the example has no tables');
        },
      },
      categories,
    );
    expect(log.groups().filter(({ file }) => file === 'data/school.yaml')).toEqual([]);
    expect(loaded?.school.targets.get('subject-attainment.quality')).toBe(0.75);
    expect(loaded?.school.indicators).toHaveLength(1);
  });

  it('describes every table with a template whose header names every column', () => {
    const shown = helpTables();
    const described = [...tables, indicators];
    expect(shown.map(({ name }) => name)).toEqual(described.map(({ name }) => name));
    for (const [i, table] of described.entries()) {
      for (const { title } of table.columns) expect(shown[i]?.template.body).toContain(title);
    }
  });

  it('names each table, column and word as school.yaml has them, where indicators are counted from them', () => {
    const shown = helpTables();
    for (const table of tables) {
      const help = shown.find(({ name }) => name === table.name);
      expect(help?.ownName).toBe(table.name);
      const names = help?.columns.rows.map((row) => row.at(-1)) ?? [];
      expect(names.map((name) => name?.split(':')[0])).toEqual(
        table.columns.map(({ name }) => name),
      );
    }
    const staff = shown.find(({ name }) => name === 'staff')?.columns.rows.map((row) => row.at(-1));
    expect(staff).toContain('education: higher, vocational, other');
    expect(staff).toContain('expert: true, false');
    const figures = shown.find(({ name }) => name === 'indicators');
    expect(figures).not.toHaveProperty('ownName');
    expect(figures?.columns.columns).toHaveLength(3);
  });

  it('gives the figures of order 1324 as a file with all its lines, which is read as it is', async () => {
    const file = 'data/self-assessment/2025/indicators.csv';
    const template = helpTables().find(({ name }) => name === 'indicators')?.template.body ?? '';
    const filled = template.replace(/^(2\.3;.*;)(?=;)/m, '$1да');
    const { loaded, log } = await loadSchool(memorySchool({ [file]: filled }), categories);
    expect([...(loaded?.yearFolders[0]?.entered.keys() ?? [])]).toEqual(['2.3']);
    expect(log.groups().filter((group) => group.file === file)).toEqual([]);
    expect(loaded?.facts.files.find((one) => one.file === file)).toMatchObject({ accepted: 52 });
  });
});
