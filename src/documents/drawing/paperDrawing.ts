import { signsIn } from '../../kit/signs.ts';
import { palette } from '../../report/charts/palette.ts';
import { isDrawable, toDrawable } from '../signs/toDrawable.ts';
import type { PaperFonts } from './paperFonts.ts';

/** A drawing that stands alone: no style sheet, no custom property, no class. */
export interface PaperDrawing {
  readonly svg: string;
  /** In the drawing's own units: its text is 14 of them high. */
  readonly width: number;
  readonly height: number;
}

const colours: ReadonlyMap<string, string> = new Map(Object.entries(palette));

/** In the light scheme a bar has no outline; it only appears where the reader's own colours take the bar away. */
const NO_PAINT = 'outline';

function colourOf(name: string): string {
  const colour = colours.get(name);
  if (colour === undefined) throw new RangeError(`paperDrawing: no colour «${name}»`);
  return name === NO_PAINT ? 'none' : colour;
}

/** A text with the signs of the paper's fonts; one that the first font can't set alone is set by the second one. */
function renderText(
  [attributes, words]: readonly [attributes: string, words: string],
  { spare, own, drawable }: PaperFonts,
): string {
  const text = toDrawable(words, drawable);
  const isOwn = [...signsIn(text).keys()].every((sign) => isDrawable(sign, own));
  return `<text${isOwn ? '' : ` font-family="${spare}"`}${attributes}>${text}</text>`;
}

/**
 * A chart's `<svg>` from the site as paper needs it: the colours of the light scheme and the paper's fonts written in,
 * its size said, the names that only a page reads taken out (the paper prints the title and says the rest as `alt`).
 * @throws RangeError for text without a view box or with a colour that no chart has: a fault of the program.
 */
export function paperDrawing(svg: string, fonts: PaperFonts): PaperDrawing {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  if (width === '' || height === '') throw new RangeError('paperDrawing: no view box');
  const plain = svg
    .replace(/<title[^>]*>[^<]*<\/title>|<desc[^>]*>[^<]*<\/desc>/gu, '')
    .replace(/ (?:class|role|aria-[a-z]+)="[^"]*"/gu, '')
    .replace(/var\(--chart-([\w-]+)\)/gu, (_, name: string) => colourOf(name))
    .replace(/<text([^>]*)>([^<]*)<\/text>/gu, (_, attributes: string, words: string) =>
      renderText([attributes, words], fonts),
    )
    .replace('<svg ', `<svg width="${width}" height="${height}" font-family="${fonts.family}" `);
  return { svg: plain, width: Number(width), height: Number(height) };
}
