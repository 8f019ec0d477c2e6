import type { DemoHalfYear } from '../model/school.ts';
import { connectionSpeeds } from '../stories.ts';
import type { TableRow } from '../tableRows.ts';

/** Increase in points of percent of the tasks that went badly, after the teachers' courses. */
const deficitGains = [2.4, 3.1, 1.8, 2.9];
const platformStatus = [1, 1, 2, 2];
const occupiedPosts = [118.5, 118, 121.25, 121.5];
const allPosts = 124;
/** Answers of the psychological service's anonymous poll: met bullying, answered. */
const bullying: readonly (readonly [met: number, answered: number])[] = [
  [47, 412],
  [45, 436],
  [41, 441],
  [38, 429],
];

/** Figures that no other table gives. */
export function valuesRows({ term: { index } }: DemoHalfYear): readonly TableRow[] {
  const [met, answered] = bullying[index] ?? [];
  const speed = connectionSpeeds[index];
  return [
    {
      object: 'pd-impact',
      indicator: 'deficit-gain',
      value: deficitGains[index],
      note: 'справка методиста',
    },
    { object: 'innovation', indicator: 'status', value: platformStatus[index] },
    ...(speed === undefined
      ? []
      : [{ object: 'broadband', indicator: 'speed', value: speed, note: 'договор с провайдером' }]),
    {
      object: 'teacher-supply',
      indicator: 'occupancy',
      numerator: occupiedPosts[index],
      denominator: allPosts,
      note: 'тарификация',
    },
    {
      object: 'environment-safety',
      indicator: 'bullying',
      numerator: met,
      denominator: answered,
      note: 'анонимный опрос психологической службы',
    },
  ];
}
