import { rampColour } from './rampColour.ts';

/** A colour and that of the text that stands on it. */
export interface OptionColour {
  readonly fill: string;
  readonly text: string;
}

/**
 * Colours of the options of one chart, in their order: a ramp from the worst to the best for a scale. Answers that
 * only differ are no scale, and a colour of praise or blame would be ours: those that `counted` marks as asked for by
 * the indicator have the colour of its value, the rest are grey.
 */
export function optionColours(
  options: number,
  counted: readonly boolean[] | undefined,
): readonly OptionColour[] {
  return Array.from({ length: options }, (_, index) => {
    if (counted === undefined) return rampColour(index, options);
    return counted[index] === true ? rampColour(4, 5) : rampColour(2, 5);
  });
}
