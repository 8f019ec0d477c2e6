import type { DemoEmployee } from '../model/staff.ts';
import type { Random } from '../random.ts';
import type { TableRow } from '../tableRows.ts';
import type { DemoTerm } from '../terms.ts';

/** What an employee did in a half-year: stronger people take part in more. */
export function staffActivity({ post, quality, random }: DemoEmployee, term: DemoTerm): TableRow {
  if (post.role === 'other') return {};
  const stable = random.fork('activity');
  const own = random.fork(`activity/${term.id}`);
  const isTeacher = post.role === 'teacher';
  const isLeader = post.role === 'leader';
  return {
    ...contestsOf(quality, own),
    talks: countAround(0.8 + 0.6 * quality, own),
    expert: isTeacher ? stable.normal(quality, 1) > 1.9 : undefined,
    innovation: stable.normal(0.5 * quality, 1) > 0.6,
    joint_lessons: isTeacher && own.chance(0.36) ? own.whole(1, 4) : 0,
    visits: isTeacher || isLeader ? countAround(isLeader ? 9 : 2.4 + 0.5 * quality, own) : 0,
    peer_support: stable.normal(0.5 * quality, 1) > 1.7,
    leader_result: isLeader ? stable.normal(quality, 1) > 0.9 : undefined,
  };
}

function contestsOf(quality: number, own: Random): TableRow {
  const contests = own.normal(quality, 1) > 1 ? own.whole(1, 2) : 0;
  const wins = own.binomial(contests, 0.45);
  const level = own.weighted([
    ['school', 2],
    ['district', 5],
    ['regional', 3],
    ['federal', 1],
  ]);
  return { contests, contest_wins: wins, contest_level: wins > 0 ? level : undefined };
}

/** A count that is small more often than large, around a mean that may be below nothing. */
function countAround(mean: number, own: Random): number {
  return mean <= 0 ? 0 : own.binomial(20, Math.min(1, mean / 20));
}
