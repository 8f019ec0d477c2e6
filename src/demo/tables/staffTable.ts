import type { DemoHalfYear } from '../model/school.ts';
import { experienceIn } from '../model/staff.ts';
import type { DemoEmployee } from '../model/staff.ts';
import { randomDay } from '../calendar.ts';
import type { TableRow } from '../tableRows.ts';
import type { DemoTerm } from '../terms.ts';
import { staffActivity } from './staffActivity.ts';
import { staffTraining } from './staffTraining.ts';

/** Everybody who worked in the half-year, by code; who left has the day. */
export function staffRows({ term, staff }: DemoHalfYear): readonly TableRow[] {
  return staff.map((employee) => ({
    ...personOf(employee, term),
    ...staffTraining(employee, term),
    ...staffActivity(employee, term),
    ...leavingOf(employee, term),
  }));
}

function personOf(employee: DemoEmployee, term: DemoTerm): TableRow {
  const { code, post, random, age } = employee;
  const own = random.fork('person');
  const isOther = post.role === 'other';
  const isHigher = own.chance(isOther ? 0.25 : post.area === 'primary' ? 0.85 : 0.95);
  const experience = Math.max(0, experienceIn(employee, term));
  return {
    code,
    role: post.role,
    position: post.position,
    rate: post.rate,
    education: isHigher ? 'higher' : isOther && own.chance(0.3) ? 'other' : 'vocational',
    pedagogical: !isOther && own.chance(0.93),
    experience: isOther ? undefined : experience,
    age: age + term.year,
    category: isOther ? undefined : categoryOf(employee, term),
    awards: isOther ? undefined : awardsOf(employee, term),
  };
}

/** Rises with experience and strength, a step at a time, and never falls. */
function categoryOf(employee: DemoEmployee, term: DemoTerm): string {
  const merit = experienceIn(employee, term) + 3 * employee.quality;
  if (employee.post.role === 'leader') return 'suitable';
  if (merit < 3) return 'none';
  if (merit < 7) return 'suitable';
  if (merit < 14) return 'first';
  return merit > 34 && employee.quality > 1 ? 'methodist' : 'highest';
}

function awardsOf(employee: DemoEmployee, term: DemoTerm): number {
  const merit = experienceIn(employee, term) / 10 + employee.quality;
  return Math.max(0, Math.floor(merit - (employee.post.role === 'leader' ? 1.5 : 2.6)));
}

function leavingOf({ leaves, last, random }: DemoEmployee, term: DemoTerm): TableRow {
  if (!leaves || last !== term.index) return {};
  const own = random.fork('leaving');
  return { left_at: randomDay(own, term.from, term.to), left_own: own.chance(0.75) };
}
