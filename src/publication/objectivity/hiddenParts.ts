import type { GroupEstimate } from '../../assessment/measurement.ts';
import { hiddenGroups, totalTells } from '../hiddenGroups.ts';
import type { ScaleEnds } from '../scaleEnds.ts';

/** What a part (a work, a class) adds to a published sum. */
export interface Addend {
  readonly n: number;
  readonly value: number;
  /** It must not be shown whatever the others are. */
  readonly isForced: boolean;
}

export interface HiddenParts<T> {
  readonly parts: ReadonlySet<T>;
  /** All parts are hidden and the sum would still tell of one: it must not be shown either. */
  readonly totalTells: boolean;
}

/**
 * The parts of one published sum that must not be shown, by the rules of all groups (`hiddenGroups`): those that must
 * not by themselves, and beside them as many as keep the sum less the shown ones from telling. Parts that add nothing
 * are no parts.
 *
 * @example [...hiddenParts([4, 30, 20], (n) => ({ n, value: 1, isForced: false }), 10).parts] // [4, 20]
 */
export function hiddenParts<T>(
  parts: readonly T[],
  addendOf: (part: T) => Addend | undefined,
  minimum: number,
  scale?: ScaleEnds,
): HiddenParts<T> {
  const forced = new Set<GroupEstimate>();
  const groups = parts.flatMap((part, at) => {
    const addend = addendOf(part);
    if (addend === undefined || addend.n === 0) return [];
    const { n, value, isForced } = addend;
    const group: GroupEstimate = { dimension: 'other', name: String(at), estimate: { value, n } };
    if (isForced) forced.add(group);
    return [{ part, group }];
  });
  const all = groups.map(({ group }) => group);
  const rules = { minimum, scale, isForced: (group: GroupEstimate) => forced.has(group) };
  const hidden = hiddenGroups(all, rules);
  return {
    parts: new Set(groups.flatMap(({ part, group }) => (hidden.has(group) ? [part] : []))),
    totalTells: totalTells(all, rules),
  };
}
