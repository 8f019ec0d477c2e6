import type { Random } from '../random.ts';
import type { DemoTerm } from '../terms.ts';
import { demoTerms } from '../terms.ts';
import { allPosts } from './posts.ts';
import type { Post } from './posts.ts';

/** An invented employee: no name, only a code. */
export interface DemoEmployee {
  /** `С-012`. */
  readonly code: string;
  readonly post: Post;
  /** Professional strength, in deviations. */
  readonly quality: number;
  /** Whole years of teaching when the first half-year begins; may be negative for those who come later. */
  readonly experience: number;
  readonly age: number;
  /** Half-years, by index, in which the employee is on the list; those before the first are not told apart. */
  readonly first: number;
  readonly last: number;
  /** Leaves during `last`. */
  readonly leaves: boolean;
  readonly random: Random;
}

/** Chance to leave within a half-year. */
const leaving = 0.035;

/** Everybody who works in the school in any half-year. A post that falls vacant is filled within the same half-year. */
export function hireStaff(random: Random, size: number): readonly DemoEmployee[] {
  const places = allPosts.flatMap((post) =>
    Array.from({ length: post.single === true ? 1 : post.count * size }, () => post),
  );
  const digits = Math.max(3, String(places.length * 2).length);
  const numbers = random
    .fork('codes')
    .shuffle(Array.from({ length: places.length * 2 }, (_, n) => n + 1));
  return places.flatMap((post, place) => {
    const own = random.fork(`place ${place}`);
    return tenures(own).map(([first, last, leaves]) => {
      const code = `С-${String(numbers.pop() ?? 0).padStart(digits, '0')}`;
      return hire(own.fork(`from ${first}`), code, post, { first, last, leaves });
    });
  });
}

/** Who is on the list in a half-year, with those who leave during it; by code. */
export function staffIn(staff: readonly DemoEmployee[], term: DemoTerm): readonly DemoEmployee[] {
  return staff
    .filter(({ first, last }) => first <= term.index && term.index <= last)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Years of teaching in a half-year. */
export function experienceIn({ experience }: DemoEmployee, term: DemoTerm): number {
  return experience + term.year;
}

function tenures(own: Random): [first: number, last: number, leaves: boolean][] {
  const ends = demoTerms.filter(() => own.chance(leaving)).map(({ index }) => index);
  const lastTerm = demoTerms.length - 1;
  return [0, ...ends].map((first, at) => [first, ends[at] ?? lastTerm, ends[at] !== undefined]);
}

function hire(
  own: Random,
  code: string,
  post: Post,
  tenure: Pick<DemoEmployee, 'first' | 'last' | 'leaves'>,
): DemoEmployee {
  const range = tenure.first === 0 ? settledYears(own) : own.weighted(newcomerYears);
  const years = own.whole(range[0], range[1]);
  const experience = years - Math.floor(tenure.first / 2);
  const age =
    22 +
    experience +
    own.weighted([
      [0, 5],
      [1, 3],
      [3, 2],
      [8, 1],
      [14, 1],
    ]);
  return { code, post, quality: own.normal(0, 1), experience, age, ...tenure, random: own };
}

type Range = readonly [from: number, to: number];

const newcomerYears: readonly (readonly [Range, number])[] = [
  [[0, 2], 6],
  [[3, 20], 4],
];

function settledYears(own: Random): Range {
  return own.weighted<Range>([
    [[0, 2], 19],
    [[3, 5], 12],
    [[6, 15], 25],
    [[16, 30], 28],
    [[31, 44], 16],
  ]);
}
