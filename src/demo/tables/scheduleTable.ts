import { schoolDays } from '../calendar.ts';
import type { DemoClass } from '../model/classes.ts';
import type { DemoHalfYear } from '../model/school.ts';
import { subjectsOf } from '../model/subjects.ts';
import type { Random } from '../random.ts';
import type { TableRow } from '../tableRows.ts';

/** Forms of control of the school's own works, with weights and usual minutes. */
const forms: readonly (readonly [form: string, weight: number, minutes: number])[] = [
  ['test-paper', 34, 45],
  ['check-paper', 16, 40],
  ['test', 18, 20],
  ['practical', 10, 40],
  ['oral', 9, 15],
  ['project', 7, 45],
  ['essay', 6, 45],
];
const languages = new Set(['Русский язык', 'Английский язык']);
/** Share of works that stand in the working programme of the subject. */
const inPlan = 0.93;
const worksPerSubject = 2;

/** The schedule of works by day and class: at most one work a day for a class, works from outside first. */
export function scheduleRows(halfYear: DemoHalfYear): readonly TableRow[] {
  const days = schoolDays(halfYear.term.from, halfYear.term.to).slice(10, -3);
  const rows = halfYear.classes.flatMap((one) => classRows(halfYear, one, days));
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

interface ScheduleRow extends TableRow {
  readonly date: string;
}

function classRows(
  { sittings, random }: DemoHalfYear,
  one: DemoClass,
  days: readonly string[],
): ScheduleRow[] {
  const own = random.fork(`schedule/${one.name}`);
  const fromOutside = sittings
    .filter(({ className }) => className === one.name)
    .flatMap(({ procedure: { title, subject, date } }): ScheduleRow[] =>
      date === undefined
        ? []
        : [{ date, subject, class: one.name, form: formOf(title), minutes: 45, in_plan: true }],
    );
  const taken = new Set(fromOutside.map(({ date }) => date));
  const free = own.shuffle(days.filter((day) => !taken.has(day)));
  const schoolWorks = subjectsOf(one.parallel).flatMap(({ name }) =>
    Array.from({ length: worksPerSubject }, () => name),
  );
  return [
    ...fromOutside,
    ...schoolWorks.flatMap((subject, at): ScheduleRow[] => {
      const date = free[at];
      return date === undefined ? [] : [schoolWork(date, subject, one.name, own)];
    }),
  ];
}

function schoolWork(date: string, subject: string, className: string, own: Random): ScheduleRow {
  const isDictation = languages.has(subject) && own.chance(0.25);
  const [form, minutes] = isDictation
    ? ['dictation', 40]
    : own.weighted(forms.map(([name, weight, usual]) => [[name, usual], weight]));
  return { date, subject, class: className, form, minutes, in_plan: own.chance(inPlan) };
}

function formOf(title: string): string {
  return title === 'ВПР' ? 'check-paper' : 'diagnostic';
}
