import { schoolDays } from '../calendar.ts';
import type { DemoHalfYear } from '../model/school.ts';
import type { EventRow } from './eventRow.ts';

const spaceEvents = [
  'Выставка работ учеников',
  'Новая экспозиция школьного музея',
  'Оформление к памятной дате',
  'Поднятие флага с рассказом о герое',
  'Фотовыставка класса',
];
const contests = [
  'Школьный этап олимпиады',
  'Городской фестиваль проектов',
  'Районные соревнования',
];
/** Schools that are helped, by half-year. */
const partners = [2, 2, 3, 3];

/** What the school does itself: its space, contests, help to other schools. */
export function schoolEvents({ term, classes, random }: DemoHalfYear): readonly EventRow[] {
  const own = random.fork('events/school');
  const days = schoolDays(term.from, term.to);
  const spaces = Math.round(classes.length * (0.42 + 0.12 * own.unit()));
  return [
    ...Array.from({ length: spaces }, () => ({
      date: own.pick(days),
      kind: 'space-event',
      note: own.pick(spaceEvents),
    })),
    ...Array.from({ length: 9 }, () => ({
      date: own.pick(days),
      kind: 'contest',
      count: own.whole(6, 60),
      note: own.pick(contests),
    })),
    ...Array.from({ length: partners[term.index] ?? 0 }, (_, n) => ({
      date: own.pick(days),
      kind: 'partner-programme',
      partner: `Школа-партнёр ${n + 1}`,
    })),
  ];
}
