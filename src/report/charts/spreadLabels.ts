/** A label beside a plot: where it would like its middle to be, and how tall it is, in pixels from the top. */
export interface LabelPlace {
  readonly middle: number;
  readonly height: number;
}

/**
 * Middles of the labels after those that overlap were moved apart, in the same order, within 0…`room` as long as
 * they fit.
 * @example spreadLabels([{ middle: 10, height: 18 }, { middle: 12, height: 18 }], 100) // [10, 28]
 */
export function spreadLabels(labels: readonly LabelPlace[], room: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index }));
  order.sort((a, b) => a.middle - b.middle || a.index - b.index);
  let edge = 0;
  for (const label of order) {
    label.middle = Math.max(label.middle, edge + label.height / 2);
    edge = label.middle + label.height / 2;
  }
  edge = Math.max(room, 0);
  for (const label of order.toReversed()) {
    label.middle = Math.min(label.middle, edge - label.height / 2);
    edge = label.middle - label.height / 2;
  }
  return order.toSorted((a, b) => a.index - b.index).map((label) => label.middle);
}
