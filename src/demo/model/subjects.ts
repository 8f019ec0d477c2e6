/** A school subject as the invented school teaches it. Effects are in deviations of pupils' skill. */
export interface DemoSubject {
  readonly name: string;
  /** First and last parallel in which it is taught. */
  readonly from: number;
  readonly to: number;
  /** How easily it comes to pupils everywhere. */
  readonly ease: number;
  /** How well this school teaches it, seen in works from outside only. */
  readonly teaching: number;
  /** How far marks of the journal and points of a work are from the skill. */
  readonly noise: number;
}

function subject(
  name: string,
  from: number,
  to: number,
  ease: number,
  teaching = 0,
  noise = 0.45,
): DemoSubject {
  return { name, from, to, ease, teaching, noise };
}

/** The weak one of the story: low marks, low results outside, and a journal that does not foresee them. */
const weakSubject = subject('Физика', 7, 11, -0.45, -0.6, 0.95);

/** Subjects with marks, in the order of the curriculum. */
const subjects: readonly DemoSubject[] = [
  subject('Русский язык', 2, 11, -0.15, 0.1),
  subject('Литературное чтение', 2, 4, 0.45),
  subject('Литература', 5, 11, 0.2),
  subject('Английский язык', 2, 11, 0),
  subject('Математика', 2, 11, -0.25, 0.05),
  subject('Информатика', 7, 11, 0.35, 0.1),
  subject('Окружающий мир', 2, 4, 0.3),
  subject('История', 5, 11, 0.05),
  subject('Обществознание', 6, 11, 0.15),
  subject('География', 5, 11, 0.15, 0.1),
  weakSubject,
  subject('Химия', 8, 11, -0.2, 0.05),
  subject('Биология', 5, 11, 0.1),
];

/** The subjects with marks of a parallel; none in the first. */
export function subjectsOf(parallel: number): readonly DemoSubject[] {
  return subjects.filter(({ from, to }) => from <= parallel && parallel <= to);
}

/** @throws RangeError when there is no such subject. */
export function subjectNamed(name: string): DemoSubject {
  const found = subjects.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`subjectNamed: ${name}`);
  return found;
}
