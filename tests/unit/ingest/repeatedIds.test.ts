import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/ingest/fingerprint.ts';
import { hashId, IdHashes } from '../../../src/ingest/idHashes.ts';
import { RepeatedIds } from '../../../src/ingest/repeatedIds.ts';
import { checkFiles, csv, RESPONSES } from './memorySchool.ts';

function repeatedOf(ids: readonly string[]): ReadonlySet<bigint> {
  const hashes = new IdHashes();
  for (const id of ids) hashes.add(id);
  return hashes.repeated();
}

describe('the ids of a file', () => {
  it('are repeated where a set of their texts says so, also after the lists have grown', () => {
    const id = fc.oneof(fc.string({ maxLength: 3 }), fc.uuid());
    fc.assert(
      fc.property(fc.array(id, { maxLength: 9000, size: 'max' }), (ids) => {
        const repeated = ids.filter((one, at) => ids.indexOf(one) !== at);
        expect(repeatedOf(ids)).toEqual(new Set(repeated.map(hashId)));
      }),
      { numRuns: 10 },
    );
  });

  it('have no equal hashes among a million that differ in a number', () => {
    expect(repeatedOf(Array.from({ length: 1_000_000 }, (_, i) => `r-${i}`)).size).toBe(0);
  });

  it('may all be one id: that takes no longer', () => {
    expect(repeatedOf(Array.from({ length: 300_000 }, () => 'r-1'))).toEqual(
      new Set([hashId('r-1')]),
    );
  }, 3000);
});

describe('the rows of repeated ids', () => {
  it('are noted like in a map of texts', () => {
    const note = fc.tuple(fc.string({ maxLength: 2 }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(note, { maxLength: 300 }), (notes) => {
        const rows = new RepeatedIds(repeatedOf(notes.map(([id]) => id)));
        const known = new Map<string, readonly [row: number, answers: number]>();
        notes.forEach(([id, answers], index) => {
          const first = known.get(id);
          if (first === undefined) known.set(id, [index + 1, answers]);
          const expected = first === undefined ? 0 : first[1] === answers ? first[0] : -first[0];
          expect(rows.note(id, index + 1, () => answers)).toBe(expected);
        });
      }),
    );
  });

  it('are the only ones whose answers are looked at', () => {
    const rows = new RepeatedIds(repeatedOf(['a', 'b', 'b']));
    const never = () => {
      throw new Error('asked');
    };
    expect(rows.note('a', 2, never)).toBe(0);
    expect(() => rows.note('b', 3, never)).toThrow('asked');
  });
});

describe('the fingerprint of a text', () => {
  it('tells where one cell ends and the next begins', () => {
    expect(hashText(hashText(0, 'ab'), 'c')).not.toBe(hashText(hashText(0, 'a'), 'bc'));
  });
});

it('is repeated with other answers where the same unreadable words stand at another question', async () => {
  const question = { type: 'radiogroup', choices: [1, 2], visibleIf: '{food} = 2' };
  const survey = {
    title: 'Столовая',
    vsoko: { audience: 'родителей', minutes: 1 },
    elements: [
      { type: 'radiogroup', name: 'food', title: 'Еда', choices: [1, 2] },
      { ...question, name: 'why', title: 'Почему' },
      { ...question, name: 'when', title: 'Когда' },
    ],
  };
  const { log } = await checkFiles({
    'surveys/canteen.json': JSON.stringify(survey),
    [RESPONSES]: csv(
      'response_id;submitted_at;food;why;when',
      'a;2025-11-10;2;ой;',
      'a;2025-11-10;2;;ой',
    ),
  });
  expect(log.groups().map(({ code }) => code)).toContain('ОТВ-05');
});
