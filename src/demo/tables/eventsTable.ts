import type { DemoHalfYear } from '../model/school.ts';
import { controlEvents } from './controlEvents.ts';
import type { EventRow } from './eventRow.ts';
import { openEvents } from './openEvents.ts';
import { schoolEvents } from './schoolEvents.ts';

/** What happened in a half-year, by day. */
export function eventsRows(halfYear: DemoHalfYear): readonly EventRow[] {
  return [...openEvents(halfYear), ...controlEvents(halfYear), ...schoolEvents(halfYear)].sort(
    (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  );
}
