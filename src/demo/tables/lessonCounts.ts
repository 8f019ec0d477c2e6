import type { DemoClass } from '../model/classes.ts';
import { subjectsOf } from '../model/subjects.ts';
import type { Random } from '../random.ts';
import type { TableRow } from '../tableRows.ts';
import type { DemoTerm } from '../terms.ts';

/** Lessons a week of the curriculum by parallel, from the first. */
const weeklyLessons = [21, 23, 23, 23, 29, 30, 32, 33, 33, 34, 34];
const weeksOf = { 1: 16, 2: 18 } as const;
/** Courses beside the subjects with marks: art, sport, work, the elective ones. */
const otherCourses = 5;

/** Courses, hours and lessons of a class in a half-year. */
export function lessonCounts({ parallel }: DemoClass, term: DemoTerm, own: Random): TableRow {
  const courses = Math.max(6, subjectsOf(parallel).length) + otherCourses;
  const planned = (weeklyLessons[parallel - 1] ?? 0) * weeksOf[term.half];
  const given = planned - own.binomial(planned, 0.012);
  return {
    courses,
    courses_online: own.binomial(courses, 0.74),
    courses_advanced: parallel > 9 ? 3 : parallel > 7 ? 1 : 0,
    hours_planned: planned,
    hours_given: given,
    hours_off_profile: own.binomial(given, 0.018),
    lessons_planned: planned,
    lessons_kept: planned - own.binomial(planned, 0.055),
  };
}
