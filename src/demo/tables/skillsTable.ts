import type { Level } from '../../catalogue/model.ts';
import { schoolDayFrom } from '../calendar.ts';
import type { DemoClass } from '../model/classes.ts';
import type { DemoHalfYear } from '../model/school.ts';
import type { TableRow } from '../tableRows.ts';

/** Diagnostics of a half-year: half, domain, level, month-day, parallels, usual share at the basic level. */
type Planned = readonly [
  half: 1 | 2,
  domain: string,
  level: Level,
  monthDay: string,
  parallels: readonly number[],
  share: number,
];

const plan: readonly Planned[] = [
  [1, 'reading', 'school', '11-12', [4, 6, 8], 0.8],
  [1, 'mathematics', 'school', '11-19', [5, 7, 9], 0.72],
  [1, 'science', 'school', '11-26', [6, 8], 0.66],
  [1, 'finance', 'school', '12-04', [7, 10], 0.7],
  [1, 'values', 'school', '12-11', [4, 5, 6, 7, 8, 9, 10, 11], 0.83],
  [2, 'reading', 'regional', '02-05', [6, 8, 10], 0.78],
  [2, 'mathematics', 'regional', '02-11', [6, 8, 10], 0.7],
  [2, 'science', 'regional', '02-18', [7, 9], 0.64],
  [2, 'creative', 'school', '03-11', [5, 7], 0.68],
  [2, 'global', 'school', '03-18', [8], 0.74],
  [2, 'values', 'school', '05-12', [4, 5, 6, 7, 8, 9, 10, 11], 0.84],
];

/** How much likelier the basic level is for a pupil one deviation abler. */
const perAbility = 0.13;

/** Functional literacy and, without persons, values, class by class. */
export function skillsRows({ term, classes, random }: DemoHalfYear): readonly TableRow[] {
  const own = random.fork('skills');
  const year = term.to.slice(0, 4);
  return plan
    .filter(([half]) => half === term.half)
    .flatMap(([, domain, level, monthDay, parallels, share]) =>
      classes
        .filter(({ parallel }) => parallels.includes(parallel))
        .map((one) => {
          const date = schoolDayFrom(`${year}-${monthDay}`);
          const chance = own.fork(`${domain}/${one.name}`);
          const n = one.pupils.length - chance.binomial(one.pupils.length, 0.08);
          const basic = Math.min(0.97, Math.max(0.1, share + perAbility * abilityOf(one)));
          return {
            date,
            level,
            domain,
            class: one.name,
            n,
            at_least_basic: chance.binomial(n, basic),
          };
        }),
    );
}

function abilityOf({ pupils }: DemoClass): number {
  return pupils.reduce((sum, { ability }) => sum + ability, 0) / pupils.length;
}
