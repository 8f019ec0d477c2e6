import { palette } from '../../report/charts/palette.ts';

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

/**
 * A chart's `<svg>` from the site as paper needs it: the colours of the light scheme and the paper's font written in,
 * its size said, the names that only a page reads taken out (the paper prints the title and says the rest as `alt`).
 * @throws RangeError for text without a view box or with a colour that no chart has: a fault of the program.
 */
export function paperDrawing(svg: string, fontFamily: string): PaperDrawing {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  if (width === '' || height === '') throw new RangeError('paperDrawing: no view box');
  const plain = svg
    .replace(/<title[^>]*>[^<]*<\/title>|<desc[^>]*>[^<]*<\/desc>/gu, '')
    .replace(/ (?:class|role|aria-[a-z]+)="[^"]*"/gu, '')
    .replace(/var\(--chart-([\w-]+)\)/gu, (_, name: string) => colourOf(name))
    .replace('<svg ', `<svg width="${width}" height="${height}" font-family="${fontFamily}" `);
  return { svg: plain, width: Number(width), height: Number(height) };
}
