import { schoolDays } from '../calendar.ts';
import type { DemoHalfYear } from '../model/school.ts';
import { subjectsOf } from '../model/subjects.ts';
import type { Random } from '../random.ts';
import { areLessonsObserved } from '../stories.ts';
import type { TableRow } from '../tableRows.ts';

const observed = [44, 57];
const firstGradeSubjects = ['Русский язык', 'Математика', 'Окружающий мир'];

/** Cards of observed lessons by day; none in the half-year before observation began. */
export function lessonsRows({ term, classes, random }: DemoHalfYear): readonly TableRow[] {
  if (!areLessonsObserved(term)) return [];
  const own = random.fork('lessons');
  const days = schoolDays(term.from, term.to);
  const count = Math.round((own.whole(observed[0] ?? 0, observed[1] ?? 0) * classes.length) / 34);
  return Array.from({ length: count }, () => own.pick(days))
    .sort()
    .map((date) => {
      const { name, parallel, climate } = own.pick(classes);
      const names = subjectsOf(parallel).map((subject) => subject.name);
      const quality = own.normal(0.3 * climate, 0.5);
      return {
        date,
        subject: own.pick(names.length === 0 ? firstGradeSubjects : names),
        class: name,
        technologies: scoreOf(2.1 + quality, own),
        resources: scoreOf(1.9 + quality, own),
        feedback: own.chance(0.66 + 0.2 * quality),
        safety: scoreOf(2.5 + 0.5 * quality, own),
        format: own.weighted([
          ['single', 74],
          ['team', 8],
          ['integrated', 11],
          ['blended', 7],
        ]),
      };
    });
}

function scoreOf(mean: number, own: Random): number {
  return Math.min(3, Math.max(0, Math.round(own.normal(mean, 0.5))));
}
