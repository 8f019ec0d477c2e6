import { Random } from '../random.ts';
import { demoTerms } from '../terms.ts';
import type { DemoTerm } from '../terms.ts';
import { nextYear, openingClasses, secondHalf } from './classes.ts';
import type { DemoClass } from './classes.ts';
import { createPupilMaker } from './pupils.ts';
import { sittingsOf } from './sittings.ts';
import type { Sitting } from './sittings.ts';
import { hireStaff, staffIn } from './staff.ts';
import type { DemoEmployee } from './staff.ts';

/** The school in one half-year: what every table of that half-year is written from. */
export interface DemoHalfYear {
  readonly term: DemoTerm;
  readonly classes: readonly DemoClass[];
  readonly staff: readonly DemoEmployee[];
  readonly sittings: readonly Sitting[];
  /** Chance of this half-year; every table forks its own. */
  readonly random: Random;
  /** Chance of what people think of each question: the same in every half-year, so that only the stories move it. */
  readonly opinions: Random;
}

/**
 * The invented school, half-year by half-year. Size 1: 34 classes, about 850 pupils, 62 teachers; size k has k times as
 * many classes of each parallel and as many employees. The same seed and size give the same school.
 */
export function buildSchool(seed: string, size: number): readonly DemoHalfYear[] {
  const random = new Random(`${seed}/${size}`);
  const makePupil = createPupilMaker(random.fork('pupils'), 2000 * size);
  const staff = hireStaff(random.fork('staff'), size);
  let classes: readonly DemoClass[] = [];
  return demoTerms.map((term) => {
    const year = random.fork(`year ${term.year}`);
    if (term.half === 2) classes = secondHalf(makePupil, classes);
    else if (term.year === 0) classes = openingClasses(year, makePupil, size);
    else classes = nextYear(year, makePupil, classes, size);
    return {
      term,
      classes,
      staff: staffIn(staff, term),
      sittings: sittingsOf(term, classes),
      random: random.fork(term.id),
      opinions: random.fork('opinions'),
    };
  });
}
