import type { Level } from '../../catalogue/model.ts';
import { schoolDayFrom } from '../calendar.ts';
import type { DemoTerm } from '../terms.ts';

/** One work in one subject for all classes of a parallel. */
export interface Procedure {
  readonly title: string;
  readonly level: Level;
  readonly subject: string;
  readonly parallel: number;
  /** Absent where the papers are written and marked after the half-year ends (ОГЭ, ЕГЭ). */
  readonly date?: string;
  readonly max: number;
  /** In deviations of skill; 0 is usual. */
  readonly difficulty: number;
  /** Result of a final exam: `mark` by a scale, or a test score of 0…100. */
  readonly exam?: 'mark' | 'score';
}

/** A row of the plan: half of the year, title, level, month-day, subject, parallels, maximum, difficulty. */
type Planned = readonly [
  half: 1 | 2,
  title: string,
  level: Level,
  monthDay: string,
  subject: string,
  parallels: readonly number[],
  max: number,
  difficulty: number,
];

const plan: readonly Planned[] = [
  [1, 'РДР', 'regional', '10-14', 'Математика', [6], 18, 0.2],
  [1, 'РДР', 'regional', '11-18', 'Физика', [8], 16, 0],
  [1, 'Районная диагностическая работа', 'district', '10-08', 'Русский язык', [5], 24, 0],
  [1, 'Районная диагностическая работа', 'district', '12-03', 'Математика', [10], 20, 0.3],
  [1, 'Единая работа параллели', 'school', '12-10', 'Математика', [2, 3, 4, 5, 7, 9], 20, 0],
  [1, 'Единая работа параллели', 'school', '12-16', 'Русский язык', [6, 8], 20, 0],
  [2, 'ВПР', 'federal', '04-14', 'Русский язык', [4, 5, 6, 7, 8, 10], 35, 0],
  [2, 'ВПР', 'federal', '04-17', 'Математика', [4, 5, 6, 7, 8, 10], 20, 0],
  [2, 'ВПР', 'federal', '04-21', 'Окружающий мир', [4], 32, 0],
  [2, 'ВПР', 'federal', '04-21', 'История', [5, 6], 20, 0],
  [2, 'ВПР', 'federal', '04-23', 'Биология', [5], 30, 0],
  [2, 'ВПР', 'federal', '04-23', 'География', [6, 7], 25, 0],
  [2, 'ВПР', 'federal', '04-25', 'Физика', [7, 8, 10], 18, 0],
  [2, 'ВПР', 'federal', '04-28', 'Химия', [8], 28, 0],
  [2, 'ВПР', 'federal', '04-28', 'Обществознание', [10], 30, 0],
  [2, 'РДР', 'regional', '02-12', 'Математика', [9], 20, 0.1],
  [2, 'РДР', 'regional', '02-19', 'Физика', [9], 16, 0],
  [2, 'Районная диагностическая работа', 'district', '03-12', 'Русский язык', [9, 11], 24, 0],
  [2, 'Единая работа параллели', 'school', '05-14', 'Математика', [2, 3, 5, 8], 20, 0],
  [2, 'Единая работа параллели', 'school', '05-19', 'Английский язык', [6, 7], 20, 0],
];

const exams: readonly Procedure[] = [
  ...['Русский язык', 'Математика'].flatMap((subject): readonly Procedure[] => [
    {
      title: 'ОГЭ',
      level: 'federal',
      subject,
      parallel: 9,
      max: 33,
      difficulty: -0.6,
      exam: 'mark',
    },
    {
      title: 'ЕГЭ',
      level: 'federal',
      subject,
      parallel: 11,
      max: 50,
      difficulty: 0,
      exam: 'score',
    },
  ]),
];

/** The works of a half-year in the order of their days, the final exams last. */
export function proceduresOf(term: DemoTerm): readonly Procedure[] {
  const works = plan
    .filter(([half]) => half === term.half)
    .flatMap(([, title, level, monthDay, subject, parallels, max, difficulty]) => {
      const year = (term.half === 1 ? term.from : term.to).slice(0, 4);
      const date = schoolDayFrom(`${year}-${monthDay}`);
      return parallels.map((parallel): Procedure => ({
        title,
        level,
        subject,
        parallel,
        date,
        max,
        difficulty,
      }));
    });
  return term.half === 1 ? works : [...works, ...exams];
}
