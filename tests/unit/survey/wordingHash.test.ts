import { describe, expect, it } from 'vitest';
import { fillChoices } from '../../../src/survey/fillChoices.ts';
import type { Limits } from '../../../src/survey/limits.ts';
import { fnv1a, wordingHash } from '../../../src/survey/wordingHash.ts';
import { everyType } from './everyType.ts';
import { questionOf, readTestSurvey } from './readTestSurvey.ts';

const survey = readTestSurvey(everyType);
const hashOf = (of: typeof survey, name: string) => wordingHash(of, questionOf(of, name));

describe('the hash of a wording', () => {
  // Test vectors of the FNV reference code (RFC 9923, fnv64_1a): "", "a", "foobar".
  it('is FNV-1a of 64 bits', () => {
    expect(['', 'a', 'foobar'].map(fnv1a)).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });

  it('changes with the words, the options, the audience and the condition under which it is asked', () => {
    const [canteen] = survey.questions;
    if (canteen === undefined) throw new Error('no question');
    const fewer = { ...canteen, options: canteen.options.slice(1) };
    const all = [
      wordingHash(survey, canteen),
      wordingHash(survey, { ...canteen, title: 'Еда в школе полезная' }),
      wordingHash(survey, fewer),
      wordingHash({ ...survey, audience: 'родителей' }, canteen),
      wordingHash(survey, { ...canteen, visibleIf: "{eats} = 'yes'" }),
    ];
    expect(new Set(all).size).toBe(5);
  });

  it('changes with how many options may be chosen, and not with how long words may be', () => {
    const [canteen] = survey.questions;
    if (canteen === undefined) throw new Error('no question');
    const limited = (limits: Limits) => wordingHash(survey, { ...canteen, limits });
    const all = [limited({}), limited({ most: 3 }), limited({ fewest: 3 }), limited({ most: 2 })];
    expect(new Set(all).size).toBe(4);
    expect(limited({ longest: 5 })).toBe(wordingHash(survey, canteen));
  });

  it('does not change with the name of the question or with the classes of the year', () => {
    const [canteen] = survey.questions;
    if (canteen === undefined) throw new Error('no question');
    expect(wordingHash(survey, { ...canteen, name: 'food' })).toBe(hashOf(survey, 'canteen'));
    const filled = fillChoices(survey, new Map([['classes', ['5А']]]));
    expect(hashOf(filled, 'class')).toBe(hashOf(survey, 'class'));
  });
});
