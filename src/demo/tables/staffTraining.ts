import { dayAfter, randomDay } from '../calendar.ts';
import { experienceIn } from '../model/staff.ts';
import type { DemoEmployee } from '../model/staff.ts';
import type { TableRow } from '../tableRows.ts';
import { demoTerms } from '../terms.ts';
import type { DemoTerm } from '../terms.ts';

/** Chance to finish a course within a half-year. */
const training = 0.2;
/** The oldest courses of those who have not been trained since, in days before the first half-year. */
const oldest = 1500;

/** Training and support of an employee: courses add up from half-year to half-year. */
export function staffTraining(employee: DemoEmployee, term: DemoTerm): TableRow {
  const { post, quality, random } = employee;
  if (post.role === 'other') return {};
  const own = random.fork('training');
  const last = lastCourse(employee, term, 'course');
  const isTeacher = post.role === 'teacher';
  const experience = Math.max(0, experienceIn(employee, term));
  const isYoung = experience < 3;
  const worksWithSen = own.chance(isTeacher ? 0.55 : 0.8);
  return {
    last_training: last,
    fgos_training: own.chance(0.88),
    training_applied: last === undefined ? undefined : own.normal(0.35 * quality, 1) > -0.25,
    sen_pupils: worksWithSen,
    sen_training: own.unit() < 0.55 + 0.06 * term.index,
    management_training:
      post.role === 'leader' ? lastCourse(employee, term, 'management') : undefined,
    mentor: !isYoung && experience > 9 && quality > 0.9,
    mentee: isYoung && own.chance(0.85),
    ...menteeOf(employee, term, experience),
    methodist_support: post.role === 'methodist' || (isTeacher && experience > 9 && quality > 1.25),
    competency:
      isTeacher && own.chance(0.5) ? competencyOf(quality + own.normal(0, 0.5)) : undefined,
    journal_on_time: isTeacher ? random.fork(term.id).chance(0.91) : undefined,
  };
}

/** Whoever had a mentor a year before either still works here or leaves in this half-year. */
function menteeOf(employee: DemoEmployee, term: DemoTerm, experience: number): TableRow {
  const wasHere = employee.first === 0 || employee.first <= term.index - 2;
  if (!wasHere || experience < 1 || experience > 3) return {};
  return { mentee_stayed: !(employee.leaves && employee.last === term.index) };
}

/** The day of the latest course; every half-year has a chance of its own, so that past courses stay where they were. */
function lastCourse(employee: DemoEmployee, term: DemoTerm, kind: string): string | undefined {
  const { random, experience, first } = employee;
  const start = demoTerms[0]?.from ?? term.from;
  const old = dayAfter(start, -random.fork(`${kind}/old`).whole(30, oldest));
  const days = demoTerms
    .filter(({ index }) => first <= index && index <= term.index)
    .flatMap(({ id, from, to }) => {
      const own = random.fork(`${kind}/${id}`);
      return own.chance(training) ? [randomDay(own, from, to)] : [];
    });
  return days.at(-1) ?? (experience < 1 ? undefined : old);
}

function competencyOf(result: number): string {
  return result < -0.9 ? 'below' : result < 0.5 ? 'basic' : 'above';
}
