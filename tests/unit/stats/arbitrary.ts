import fc from 'fast-check';

/** Counts of a scale such as 1…5 or of marks: few values, many ties, some values without units. */
export const scaleCounts = fc.uniqueArray(
  fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 60 })),
  { minLength: 1, maxLength: 8, selector: ([value]) => value },
);

const mark = fc.integer({ min: 2, max: 5 });

/** Pairs of marks 2…5 with their units: many ties, entries twice, entries without units, now and then a constant. */
export const markPairs = fc.array(fc.tuple(mark, mark, fc.integer({ min: 0, max: 30 })), {
  minLength: 1,
  maxLength: 16,
});
