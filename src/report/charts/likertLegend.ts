import type { Datum } from './chart.ts';
import type { OptionColour } from './optionColours.ts';
import { palette } from './palette.ts';
import { chartWidth } from './toSpec.ts';
import { widthOf, wrapText } from './wrapText.ts';

const rowHeight = 24;
const swatch = 14;
const space = 16;

/** Swatches and words of the options in the order of the segments, flowing over as many rows as they need. */
export function likertLegend(
  options: readonly string[],
  colours: readonly OptionColour[],
  hardToSay: string | undefined,
): {
  readonly drawn: { segments: Datum[]; hatched: Datum[]; words: Datum[] };
  readonly height: number;
} {
  const drawn: { segments: Datum[]; hatched: Datum[]; words: Datum[] } = {
    segments: [],
    hatched: [],
    words: [],
  };
  let x = 0;
  let y = rowHeight / 2;
  const texts = hardToSay === undefined ? options : [...options, hardToSay];
  texts.forEach((text, index) => {
    const [line = ''] = wrapText(text, chartWidth - swatch - 6, 1);
    const width = swatch + 6 + widthOf([line]);
    if (x > 0 && x + width > chartWidth) {
      x = 0;
      y += rowHeight;
    }
    const place = { x, to: x + swatch, y: y - swatch / 2, end: y + swatch / 2 };
    const colour = colours[index];
    if (colour !== undefined) {
      drawn.segments.push({ ...place, fill: colour.fill });
    } else {
      drawn.hatched.push({ ...place, fill: palette.hatch });
    }
    drawn.words.push({ x: x + swatch + 6, y, text: line, fill: palette.text });
    x += width + space;
  });
  return { drawn, height: y + rowHeight / 2 };
}
