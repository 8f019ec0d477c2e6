import type { AssessmentObject, Indicator, ObjectTree } from '../catalogue/model.ts';
import type { IndicatorId } from './facts.ts';

/** An indicator with the object it belongs to. */
export interface IndexedIndicator {
  readonly id: IndicatorId;
  readonly object: AssessmentObject;
  readonly indicator: Indicator;
}

/** Every indicator of a catalogue by its id `<object>.<key>`, in the order of the tree. */
export function indexIndicators(
  categories: readonly ObjectTree[],
): ReadonlyMap<IndicatorId, IndexedIndicator> {
  const index = new Map<IndicatorId, IndexedIndicator>();
  for (const category of categories)
    for (const group of category.groups)
      for (const object of group.objects)
        for (const indicator of object.indicators) {
          const id = `${object.slug}.${indicator.key}`;
          index.set(id, { id, object, indicator });
        }
  return index;
}
