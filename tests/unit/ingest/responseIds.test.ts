import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, ResponseIds } from '../../../src/ingest/responseIds.ts';

describe('the set of response ids', () => {
  it('answers like a map of texts, also after it has grown', () => {
    const id = fc.oneof(fc.string({ maxLength: 3 }), fc.uuid());
    const note = fc.tuple(id, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(note, { maxLength: 3000, size: 'max' }), (notes) => {
        const ids = new ResponseIds();
        const known = new Map<string, readonly [row: number, answers: number]>();
        notes.forEach(([text, answers], index) => {
          const earlier = known.get(text);
          const expected =
            earlier === undefined ? 0 : earlier[1] === answers ? earlier[0] : -earlier[0];
          if (earlier === undefined) known.set(text, [index + 1, answers]);
          expect(ids.note(text, answers, index + 1)).toBe(expected);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('takes a fingerprint with the sign bit for what it is', () => {
    const ids = new ResponseIds();
    ids.note('a', -5, 2);
    expect(ids.note('a', -5, 3)).toBe(2);
  });

  it('refuses a row that Excel does not have', () => {
    expect(() => new ResponseIds().note('a', 0, 0)).toThrow(RangeError);
  });

  it('has no collision among two hundred thousand numbered ids', () => {
    const ids = new ResponseIds();
    for (let i = 1; i <= 200_000; i += 1) expect(ids.note(`r-${i}`, 0, i)).toBe(0);
  });
});

describe('the fingerprint of a text', () => {
  it('tells where one cell ends and the next begins', () => {
    expect(hashText(hashText(0, 'ab'), 'c')).not.toBe(hashText(hashText(0, 'a'), 'bc'));
  });
});
