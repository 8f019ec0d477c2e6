import { dayAfter, momentAfter, randomDay, schoolDayFrom, schoolDays } from '../calendar.ts';
import type { DemoHalfYear } from '../model/school.ts';
import type { Random } from '../random.ts';
import type { DemoTerm } from '../terms.ts';
import type { EventRow } from './eventRow.ts';

/** Open days of a half-year: month-day, places in the classes that are offered. */
const openDays = {
  1: [['10-18', 100]],
  2: [
    ['02-14', 100],
    ['04-11', 50],
  ],
} as const;
const messagesPerTerm = 42;
const dayMinutes = 60 * 24;

/** How the school meets people: open days, hours of reception, social networks. */
export function openEvents({ term, classes, random }: DemoHalfYear): readonly EventRow[] {
  const size = Math.max(1, Math.round(classes.length / 34));
  const own = random.fork('events/open');
  return [
    ...openDaysOf(term, size, own.fork('days')),
    ...receptions(term, own.fork('reception')),
    ...posts(term, own.fork('posts')),
    ...Array.from({ length: messagesPerTerm * size }, (_, n) =>
      message(term, own.fork(`message ${n}`)),
    ),
  ];
}

function openDaysOf(term: DemoTerm, size: number, own: Random): EventRow[] {
  const year = term.to.slice(0, 4);
  return openDays[term.half].map(([monthDay, places]) => {
    const visitors = Math.round(places * size * (1.4 + 0.5 * own.unit()));
    const responses = own.binomial(visitors, 0.4);
    return {
      date: schoolDayFrom(`${year}-${monthDay}`),
      kind: 'open-day',
      count: visitors,
      places: places * size,
      responses,
      positive: own.binomial(responses, 0.87),
    };
  });
}

/** One row a month, on its first school day. */
function receptions(term: DemoTerm, own: Random): EventRow[] {
  const months = new Map<string, string>();
  for (const day of schoolDays(term.from, term.to)) {
    const month = day.slice(0, 7);
    if (!months.has(month)) months.set(month, day);
  }
  return [...months.values()].map((date) => ({
    date,
    kind: 'reception',
    count: own.whole(10, 14),
  }));
}

/** One row a week. */
function posts(term: DemoTerm, own: Random): EventRow[] {
  const mondays = schoolDays(term.from, term.to).filter(
    (day) => new Date(Date.parse(day)).getUTCDay() === 1,
  );
  return mondays.map((date) => ({ date, kind: 'posts', count: own.whole(5, 11) }));
}

/** Most are answered within the day; every tenth is not answered. */
function message(term: DemoTerm, own: Random): EventRow {
  const day = randomDay(own, term.from, dayAfter(term.to, -3));
  const date = momentAfter(`${day}T07:00`, own.whole(0, 60 * 15));
  const wait = own.chance(0.75) ? own.whole(15, 60 * 9) : own.whole(60 * 9, 2 * dayMinutes);
  const isAnswered = own.chance(0.9);
  return { date, kind: 'message', done_at: isAnswered ? momentAfter(date, wait) : undefined };
}
