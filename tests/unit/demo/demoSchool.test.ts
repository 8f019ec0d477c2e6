import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateSchool } from '../../../src/demo/generateSchool.ts';
import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { readSurvey } from '../../../src/survey/readSurvey.ts';

const project = path.resolve(import.meta.dirname, '../../..');

const surveys = readdirSync(path.join(project, 'surveys'))
  .sort()
  .flatMap((name) => {
    const text = readFileSync(path.join(project, 'surveys', name), 'utf8');
    const json: unknown = JSON.parse(text);
    const survey = readSurvey(path.basename(name, '.json'), json, new ProblemLog());
    return survey === undefined ? [] : { survey, text };
  });

function generated(seed: string, size = 1): ReadonlyMap<string, Buffer> {
  return new Map(
    [...generateSchool({ seed, size, surveys })].map(({ path: name, chunks }) => [
      name,
      Buffer.concat([...chunks]),
    ]),
  );
}

const demo = generated('vsoko');

/** Rows of a file of the demo as lists of cells, the header first. */
function rows(file: string): string[][] {
  const text = (demo.get(file) ?? Buffer.alloc(0)).toString('utf8').replace('\uFEFF', '');
  return text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
}

const terms = ['2024-2025-1', '2024-2025-2', '2025-2026-1', '2025-2026-2'];

describe('the demonstration school', () => {
  it('stands under data/ exactly as the generator writes it', () => {
    const committed = readdirSync(path.join(project, 'data'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'));
    expect(committed.sort()).toEqual([...demo.keys()].sort());
    const different = [...demo].filter(
      ([file, bytes]) => !readFileSync(path.join(project, file)).equals(bytes),
    );
    expect(different.map(([file]) => file)).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    const again = generated('vsoko');
    expect([...again].every(([file, bytes]) => demo.get(file)?.equals(bytes))).toBe(true);
    const other = generated('another');
    expect([...other].some(([file, bytes]) => !demo.get(file)?.equals(bytes))).toBe(true);
  });

  it.each(terms)('has 34 classes, one of them of seven, and about 850 pupils in %s', (term) => {
    const [header = [], ...classes] = rows(`data/${term}/monitoring/classes.csv`);
    const at = header.indexOf('Учеников в классе');
    const sizes = classes.map((row) => Number(row[at]));
    expect(sizes).toHaveLength(34);
    expect(sizes).toContain(7);
    const pupils = sizes.reduce((sum, n) => sum + n, 0);
    expect(pupils).toBeGreaterThanOrEqual(830);
    expect(pupils).toBeLessThanOrEqual(870);
  });

  it('has few answers of parents in its first half-year and many later', () => {
    const answers = terms.map((term) => rows(`data/${term}/responses/parents.csv`).length - 1);
    expect((answers[0] ?? 0) / 804).toBeLessThan(0.25);
    for (const later of answers.slice(1)) expect(later / 800).toBeGreaterThan(0.4);
  });

  it('has no observed lessons in its first half-year', () => {
    const there = terms.map((term) => demo.has(`data/${term}/monitoring/lessons.csv`));
    expect(there).toEqual([false, true, true, true]);
  });

  it('grows with the size parameter', () => {
    const [, ...classes] = [...generateSchool({ seed: 'vsoko', size: 2, surveys })]
      .filter(({ path: name }) => name === `data/${terms[0]}/monitoring/classes.csv`)
      .flatMap(({ chunks }) =>
        Buffer.concat([...chunks])
          .toString('utf8')
          .trim()
          .split('\r\n'),
      );
    expect(classes.length).toBeGreaterThan(60);
  });
});
