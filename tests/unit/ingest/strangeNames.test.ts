import { describe, expect, it } from 'vitest';
import type { Counted } from '../../../src/ingest/facts.ts';
import {
  checkFiles,
  CLASSES,
  countMeasure,
  csv,
  MARKS,
  RESPONSES,
  responses,
  satisfied,
} from './memorySchool.ts';

/** What a program takes for something else when it takes it for more than a text. */
const STRANGE = ['__proto__', 'constructor', 'toString', '../../etc/passwd', '<img src=x>', '9Я'];

const classes = csv('class;pupils', '5А;20', '5Б;20');

function groupNames(found: Counted | undefined | { readonly absence: unknown }): readonly string[] {
  if (found === undefined || 'absence' in found) throw new Error('nothing was counted');
  return found.groups.map(({ name }) => name);
}

describe('a name in a file', () => {
  it.each(STRANGE)('that is no class counts for the school, not as a class: %s', async (name) => {
    const checked = await checkFiles({
      [CLASSES]: classes,
      [RESPONSES]: responses(`a1;2025-11-10;5;;${name}`, 'a2;2025-11-10;1;;5А'),
    });
    expect(checked.text).toContain(`(E2)\nКласса «${name}» в школе нет`);
    expect(satisfied(checked)).toEqual([1, 2]);
    const found = checked.loaded?.facts.terms[0]?.indicators.get('other-teacher-results.food');
    expect(groupNames(found)).toEqual(['5', '5А']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  // A subject is shown with a capital: «математика» and «Математика» are one.
  it.each([
    ['__proto__', '__proto__'],
    ['constructor', 'Constructor'],
    ['toString', 'ToString'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['<img src=x>', '<img src=x>'],
  ])('may be a subject, and stays a text: %s', async (name, shown) => {
    const content = csv(
      'procedure;subject;class;code;primary;max_primary',
      `ВПР;${name};5А;У-1;3;5`,
      'ВПР;Математика;5А;У-1;4;5',
    );
    const measure = {
      kind: 'share-of-maximum',
      table: 'marks',
      points: 'primary',
      maximum: 'max_primary',
    } as const;
    const found = await countMeasure(measure, { [MARKS]: content });
    if ('absence' in found) throw new Error('nothing was counted');
    const subject = found.groups.find((group) => group.name === shown);
    expect(subject).toMatchObject({ dimension: 'subject', tally: { n: 1, x: 3, y: 5 } });
    expect(found.total).toMatchObject({ n: 2, x: 7, y: 10 });
  });

  it('may be the number of a response, twice told apart', async () => {
    const rows = STRANGE.flatMap((id) => [`${id};2025-11-10;5;;5А`, `${id};2025-11-10;5;;5А`]);
    const checked = await checkFiles({ [RESPONSES]: responses(...rows) });
    expect(satisfied(checked)).toEqual([STRANGE.length, STRANGE.length]);
    expect(checked.log.warnings).toBe(STRANGE.length);
  });
});
