import { controlledChanges } from '../assessment/controlChanges.ts';
import type { Change, Measurement } from '../assessment/measurement.ts';
import { COVERAGE_OBJECT, NOK_OBJECT } from '../catalogue/instruments.ts';

/** What is measured beside the catalogue is judged apart from the changes of a term's overview. */
const BESIDE: ReadonlySet<string> = new Set([NOK_OBJECT, COVERAGE_OBJECT]);

/**
 * The changes, in their order, judged anew beside those alone that are shown. An adjusted p value is often that of
 * another change times a whole number: of one that is kept back it would tell the p value with all its digits, and with
 * the term before the hidden value itself.
 */
export function judgeShown(
  all: readonly Pick<Measurement, 'object' | 'term' | 'change'>[],
): readonly Change[] {
  const families = Map.groupBy(all, ({ object }) => BESIDE.has(object));
  const judged = new Map(
    [...families.values()].flatMap((family) => [...controlledChanges(family)]),
  );
  return all.map((one) => judged.get(one) ?? one.change);
}
