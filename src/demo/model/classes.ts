import type { Random } from '../random.ts';
import type { DemoPupil, PupilMaker } from './pupils.ts';

/** A class in one half-year. */
export interface DemoClass {
  /** `5А`. */
  readonly name: string;
  readonly parallel: number;
  readonly letter: string;
  readonly pupils: readonly DemoPupil[];
  /** Ability around which its pupils vary. */
  readonly level: number;
  /** How much better its families and pupils think of school, in points of a five-point scale. */
  readonly climate: number;
  /** The class's own chance, from its first day to its last. */
  readonly random: Random;
}

const letters = Array.from('АБВГДЕЖЗИКЛМНПРСТУФХЦЧШЩЭЮЯ');

/** Classes of each parallel of the first year at size 1: 34 together. */
const classesOfParallel = [4, 3, 3, 4, 4, 3, 3, 3, 3, 2, 2];
/** So many that the second year has 34 classes, too. */
const classesOfNewcomers = 3;
/** The parallel that is chosen anew from the one before it. */
const chosenParallel = 10;
const chosenLevel = 0.4;

/** 4А of the first year, 5А of the second: much stronger than the classes beside it. */
const strong = { name: '4А', level: 1.3 };
/** 8В of the first year, 9В of the second: a class for children with ОВЗ. */
const small = { name: '8В', level: -1, pupils: 7 };

/** The largest size: the largest parallel runs out of letters beyond it. */
export const mostSize = Math.floor(letters.length / Math.max(...classesOfParallel));

/** The classes of the first half-year; `size` multiplies the letters of every parallel. */
export function openingClasses(random: Random, makePupil: PupilMaker, size: number): DemoClass[] {
  return classesOfParallel.flatMap((count, before) =>
    letters
      .slice(0, count * size)
      .map((letter) => openClass(random, makePupil, before + 1, letter)),
  );
}

/** The second half of a school year: a few pupils leave or come. */
export function secondHalf(makePupil: PupilMaker, classes: readonly DemoClass[]): DemoClass[] {
  return classes.map((one) => {
    if (one.pupils.length === small.pupils) return one;
    const own = one.random.fork(`second half/${one.parallel}`);
    const stay = own.chance(0.25) ? one.pupils.slice(1) : one.pupils;
    const pupils = own.chance(0.2) ? [...stay, makePupil(one.level)] : stay;
    return { ...one, pupils };
  });
}

/**
 * The next school year: every class moves up, the eleventh leaves, the first comes, and the tenth is chosen from the
 * ablest of the ninth. `random` must be another than that of the year before.
 */
export function nextYear(
  random: Random,
  makePupil: PupilMaker,
  classes: readonly DemoClass[],
  size: number,
): DemoClass[] {
  const first = letters
    .slice(0, classesOfNewcomers * size)
    .map((letter) => openClass(random, makePupil, 1, letter));
  const leavers = classes.filter(({ parallel }) => parallel === chosenParallel - 1);
  const moved = classes
    .filter(({ parallel }) => parallel !== chosenParallel - 1 && parallel < 11)
    .map((one) => ({
      ...one,
      parallel: one.parallel + 1,
      name: `${one.parallel + 1}${one.letter}`,
    }));
  return [...first, ...moved, ...chooseTenth(random, leavers, size)].sort(
    (a, b) => a.parallel - b.parallel,
  );
}

function openClass(
  random: Random,
  makePupil: PupilMaker,
  parallel: number,
  letter: string,
): DemoClass {
  const own = random.fork(`class ${parallel}${letter}`);
  const name = `${parallel}${letter}`;
  if (name === small.name) {
    const pupils = Array.from({ length: small.pupils }, () => makePupil(small.level, true));
    return toClass(own, parallel, letter, small.level, pupils);
  }
  const isOlder = parallel >= chosenParallel;
  const level = name === strong.name ? strong.level : own.normal(isOlder ? chosenLevel : 0.05, 0.2);
  const usual = isOlder ? own.whole(20, 25) : own.whole(23, parallel < 7 ? 30 : 28);
  return toClass(
    own,
    parallel,
    letter,
    level,
    Array.from({ length: usual }, () => makePupil(level)),
  );
}

function chooseTenth(random: Random, ninth: readonly DemoClass[], size: number): DemoClass[] {
  const own = random.fork('choice of the tenth');
  const ranked = ninth
    .flatMap(({ pupils }) => pupils)
    .map((pupil) => ({ pupil, merit: pupil.ability + own.normal(0, 0.5) - (pupil.sen ? 2 : 0) }))
    .sort((a, b) => b.merit - a.merit)
    .map(({ pupil }) => pupil);
  const count = (classesOfParallel[chosenParallel - 1] ?? 0) * size;
  const chosen = own.shuffle(ranked.slice(0, count * 23));
  return letters.slice(0, count).map((letter, at) => {
    const pupils = chosen.filter((_, place) => place % count === at);
    return toClass(own.fork(letter), chosenParallel, letter, chosenLevel, pupils);
  });
}

function toClass(
  own: Random,
  parallel: number,
  letter: string,
  level: number,
  pupils: readonly DemoPupil[],
): DemoClass {
  const climate = 0.35 * level + own.fork('climate').normal(0, 0.12);
  return { name: `${parallel}${letter}`, parallel, letter, level, pupils, climate, random: own };
}
