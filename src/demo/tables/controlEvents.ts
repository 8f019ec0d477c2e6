import { dayAfter, randomDay, schoolDays } from '../calendar.ts';
import type { DemoHalfYear } from '../model/school.ts';
import type { Random } from '../random.ts';
import type { DemoTerm } from '../terms.ts';
import type { EventRow } from './eventRow.ts';

/** How many of each kind happen in a half-year, by half-year. */
const appeals = [26, 31, 24, 22];
const complaints = [9, 8, 5, 6];
const justified = [4, 4, 1, 2];
const conflicts = [2, 1, 1, 0];
const violations = [4, 2, 3, 1];
const decisions = [5, 6, 5, 6];
const journals = 24;
/** Days that the law, the order or the council gives. */
const daysToAnswer = 30;
const daysToMend = 45;
const daysToDecide = 60;

/** What is asked of the school and found in it: appeals, complaints, orders, checks. */
export function controlEvents({ term, random }: DemoHalfYear): readonly EventRow[] {
  const own = random.fork('events/control');
  const at = <T>(list: readonly T[]): T | undefined => list[term.index];
  return [
    ...several(at(appeals), (n) =>
      dueEvent('appeal', term, own.fork(`appeal ${n}`), daysToAnswer, 0.96),
    ),
    ...several(at(complaints), (n) => ({
      date: randomDay(own.fork(`complaint ${n}`), term.from, term.to),
      kind: 'complaint',
      justified: n < (at(justified) ?? 0),
    })),
    ...several(at(conflicts), (n) => ({
      date: schoolDay(own.fork(`conflict ${n}`), term),
      kind: 'conflict',
    })),
    ...several(at(violations), (n) =>
      dueEvent('violation', term, own.fork(`violation ${n}`), daysToMend, 0.85),
    ),
    ...several(at(decisions), (n) =>
      dueEvent('council-decision', term, own.fork(`decision ${n}`), daysToDecide, 0.8),
    ),
    prescription(term, own.fork('prescription')),
    ...several(journals, (n) => {
      const check = own.fork(`journal ${n}`);
      const remarks = check.chance(0.7) ? 0 : check.whole(1, 6);
      return { date: schoolDay(check, term), kind: 'journal-check', count: remarks };
    }),
  ];
}

function several(count: number | undefined, make: (n: number) => EventRow): EventRow[] {
  return Array.from({ length: count ?? 0 }, (_, n) => make(n));
}

/** Done in time with this probability, else a few days late. */
function dueEvent(
  kind: string,
  term: DemoTerm,
  own: Random,
  days: number,
  inTime: number,
): EventRow {
  const date = schoolDay(own, term);
  const due = dayAfter(date, days);
  const done = own.chance(inTime)
    ? dayAfter(date, own.whole(3, days))
    : dayAfter(due, own.whole(1, 12));
  return { date, kind, due, done_at: done };
}

/** One order of the inspection a half-year; the second was carried out too late. */
function prescription(term: DemoTerm, own: Random): EventRow {
  const days = schoolDays(term.from, term.to);
  const date = own.pick(days.slice(0, days.length / 2));
  const due = dayAfter(date, 30);
  const done = term.index === 1 ? dayAfter(due, 9) : dayAfter(due, -own.whole(2, 12));
  return { date, kind: 'prescription', due, done_at: done };
}

function schoolDay(own: Random, term: DemoTerm): string {
  return own.pick(schoolDays(term.from, term.to));
}
