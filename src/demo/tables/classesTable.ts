import { journalMark } from '../model/attainment.ts';
import type { DemoClass } from '../model/classes.ts';
import type { DemoHalfYear } from '../model/school.ts';
import { subjectsOf } from '../model/subjects.ts';
import type { Random } from '../random.ts';
import { mealShares } from '../stories.ts';
import type { TableRow } from '../tableRows.ts';
import type { DemoTerm } from '../terms.ts';
import { lessonCounts } from './lessonCounts.ts';

/** Counts of every class at the end of a half-year. */
export function classesRows({ term, classes, random }: DemoHalfYear): readonly TableRow[] {
  return classes.map((one) => {
    const own = random.fork(`class/${one.name}`);
    return {
      class: one.name,
      stage: one.parallel < 5 ? 'primary' : one.parallel < 10 ? 'basic' : 'secondary',
      pupils: one.pupils.length,
      ...learning(one, term, own),
      ...activity(one, term, own),
      ...graduation(one, term, own),
      ...special(one, own),
      ...families(one, own),
      ...lessonCounts(one, term, own),
    };
  });
}

function learning({ parallel, pupils, random }: DemoClass, term: DemoTerm, own: Random): TableRow {
  const n = pupils.length;
  const isOlder = parallel > 9;
  const stable = random.fork(`plans of ${parallel}`);
  const subjects = subjectsOf(parallel);
  const good = pupils.filter((pupil) =>
    subjects.every((subject) => journalMark(pupil, subject, term.id) > 3),
  ).length;
  return {
    ...(subjects.length === 0 ? {} : { good_marks: good }),
    individual_plan: isOlder ? n : stable.binomial(n, 0.015),
    advanced: isOlder ? n : parallel > 7 ? stable.binomial(n, 0.3) : 0,
    profile: isOlder ? n : 0,
    distance: Math.min(n, own.binomial(n, parallel < 5 ? 0.35 : 0.6)),
    network: isOlder ? own.binomial(n, 0.3) : parallel > 6 ? own.binomial(n, 0.05) : 0,
    broadband: n - own.binomial(n, 0.06),
  };
}

function activity({ parallel, pupils, level }: DemoClass, term: DemoTerm, own: Random): TableRow {
  const n = pupils.length;
  const meals = parallel < 5 ? 1 : (mealShares[term.index] ?? 0);
  const olympiads = own.binomial(n, Math.min(0.8, Math.max(0.1, 0.36 + 0.15 * level)));
  const winners = own.binomial(olympiads, 0.17);
  const regional = own.binomial(winners, parallel > 6 ? 0.22 : 0.08);
  // In autumn only the eleventh class defends; the tenth follows in spring.
  const defends = parallel === 11 || (parallel === 10 && term.half === 2);
  const projects = defends ? n - own.binomial(n, 0.04) : undefined;
  return {
    extracurricular: own.binomial(n, 0.76),
    social_activity: own.binomial(n, 0.52),
    projects,
    projects_advanced: projects === undefined ? undefined : own.binomial(projects, 0.42),
    meals: own.binomial(n, meals),
    injuries: own.binomial(n, 0.006),
    olympiads,
    olympiad_winners: winners,
    olympiad_regional: regional,
    olympiad_federal: own.binomial(winners - regional, 0.05),
    olympiad_international: 0,
  };
}

/** Certificates are given in the second half-year to the ninth and the eleventh. */
function graduation({ parallel, pupils }: DemoClass, term: DemoTerm, own: Random): TableRow {
  if (term.half === 1 || (parallel !== 9 && parallel !== 11)) return {};
  const certificates = pupils.length - own.binomial(pupils.length, 0.01);
  return { certificates, honours: own.binomial(certificates, 0.06) };
}

function special({ pupils }: DemoClass, own: Random): TableRow {
  const sen = pupils.filter((pupil) => pupil.sen).length;
  const parents = sen + own.binomial(sen, 0.6);
  return {
    sen,
    sen_program: own.binomial(sen, 0.93),
    sen_extracurricular: own.binomial(sen, 0.62),
    sen_parents: parents,
    sen_parents_consulted: own.binomial(parents, 0.78),
  };
}

function families({ pupils }: DemoClass, own: Random): TableRow {
  const count = pupils.length - own.binomial(pupils.length, 0.02);
  return {
    families: count,
    families_active: own.binomial(count, 0.57),
    diary_parents: own.binomial(count, 0.88),
  };
}
