import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '../../../src/catalogue/catalogue.ts';
import type { SchoolFacts } from '../../../src/ingest/facts.ts';
import { loadSchool } from '../../../src/ingest/loadSchool.ts';
import { CLASSES, csv, MARKS, memorySchool, SCHOOL, TERM } from './memorySchool.ts';

const parents = readFileSync(
  path.resolve(import.meta.dirname, '../../../surveys/parents.json'),
  'utf8',
);
const ANSWERS = `data/${TERM}/responses/parents.csv`;
const NAMES = ['quality_overall', 'class_friendly', 'teachers_kind', 'class'];

const answer = fc.constantFrom('1', '2', '3', '4,0', '5', 'none', 'Скорее согласен', '', '-', '9');
const className = fc.constantFrom('5А', '5-б', '10 «а»', '', '7Я');
const respondent = fc.tuple(answer, answer, answer, className).map((cells) => cells.join(';'));
const points = fc
  .integer({ min: 0, max: 200 })
  .map((tenths) => String(tenths / 10).replace('.', ','));
const work = fc.tuple(
  fc.constantFrom('ВПР', 'Входная'),
  className,
  points,
  fc.constantFrom('2', '4', '5', ''),
);

interface Rows {
  readonly answers: readonly string[];
  readonly marks: readonly string[];
}

const rows: fc.Arbitrary<Rows> = fc.record({
  answers: fc
    .array(respondent, { maxLength: 30 })
    .map((all) => all.map((cells, i) => `r${i};2025-11-10;${cells}`)),
  marks: fc
    .array(work, { maxLength: 30 })
    .map((all) =>
      all.map(([procedure, name, primary, mark], i) =>
        [procedure, 'школа', 'Математика', name, `У-${i}`, primary, '20', mark].join(';'),
      ),
    ),
});

async function facts({ answers, marks }: Rows, chunk = 0): Promise<SchoolFacts['terms']> {
  const files = {
    // Tenths of points over many rows: the sum that would show the order first.
    'data/school.yaml': SCHOOL.replace(
      /measure: .*/,
      'measure: { kind: share-of-maximum, table: marks, points: primary, maximum: max_primary }',
    ),
    'surveys/parents.json': parents,
    [CLASSES]: csv('class;pupils', '5А;20', '5Б;20', '10А;20'),
    [ANSWERS]: csv(`response_id;submitted_at;${NAMES.join(';')}`, ...answers),
    [MARKS]: csv('procedure;level;subject;class;code;primary;max_primary;journal_mark', ...marks),
  };
  const { loaded } = await loadSchool(memorySchool(files, chunk), categories);
  if (loaded === undefined) throw new Error('the school was not read');
  return loaded.facts.terms;
}

const often = { numRuns: 40 };

describe('the facts of a term', () => {
  it('do not depend on the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async ({ answers, marks }, dice) => {
        const shuffle = (all: readonly string[]) =>
          all
            .map((row) => [dice.next().value ?? 0, row] as const)
            .sort(([a], [b]) => a - b)
            .map(([, row]) => row);
        const shuffled = { answers: shuffle(answers), marks: shuffle(marks) };
        expect(await facts(shuffled)).toEqual(await facts({ answers, marks }));
      }),
      often,
    );
  });

  it('do not depend on how many bytes the disk gives at a time', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 200 }), async (all, chunk) => {
        expect(await facts(all, chunk)).toEqual(await facts(all));
      }),
      often,
    );
  });

  it('add up: the groups of a class are the whole school where everybody named one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(answer, fc.constantFrom('5А', '5Б', '10А'))),
        async (all) => {
          const answers = all.map(([food, name], i) => `r${i};2025-11-10;${food};;;${name}`);
          for (const found of (await facts({ answers, marks: [] }))[0]?.indicators.values() ?? []) {
            if ('absence' in found || !found.files.includes(ANSWERS)) continue;
            for (const dimension of ['class', 'parallel']) {
              const units = found.groups.filter((group) => group.dimension === dimension);
              const sum = units.reduce((n, { tally }) => n + unitsOf(tally), 0);
              expect(sum).toBe(unitsOf(found.total));
            }
          }
        },
      ),
      often,
    );
  });
});

type Counts = Extract<
  ReturnType<SchoolFacts['terms'][number]['indicators']['get']>,
  { total: unknown }
>;

function unitsOf(tally: Counts['total']): number {
  if (tally.kind === 'sums') return tally.y;
  return tally.kind === 'share' ? tally.whole : 0;
}
