import { palette } from './palette.ts';

/** Five colours from the worst answer to the best, each with the colour of the text that stands on it. */
const ramp = [
  { fill: palette['scale-1'], text: palette['on-scale-1'] },
  { fill: palette['scale-2'], text: palette['on-scale-2'] },
  { fill: palette['scale-3'], text: palette['on-scale-3'] },
  { fill: palette['scale-4'], text: palette['on-scale-4'] },
  { fill: palette['scale-5'], text: palette['on-scale-5'] },
] as const;

/**
 * Colours of an option of an ordered scale: the ends of the ramp for the ends of the scale, the rest spread between
 * them. A scale of four has no middle answer and skips the neutral colour; longer than five, neighbours share one.
 */
export function rampColour(index: number, count: number): { fill: string; text: string } {
  const place = count > 1 ? (index * (ramp.length - 1)) / (count - 1) : ramp.length - 1;
  const step = count === 4 && index > 1 ? Math.ceil(place) : Math.floor(place);
  return ramp[step] ?? ramp[0];
}
