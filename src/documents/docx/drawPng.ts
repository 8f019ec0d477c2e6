import { Resvg } from '@resvg/resvg-js';
import { fontFamilies, FONT_FAMILY } from '../fontFiles.ts';

/** A drawing as a picture. */
export interface Picture {
  readonly png: Uint8Array;
  /** As it is shown, in pixels of 1/96 inch; the picture itself has twice as many, for print. */
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing in plain colours as PNG on white, with the program's own fonts: the same on every computer, whatever fonts
 * it has.
 * @throws Error for text that is not SVG.
 */
export function drawPng(svg: string): Picture {
  const drawing = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFamilies.flatMap(({ files }) => files),
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    },
  });
  return { png: drawing.render().asPng(), width: drawing.width, height: drawing.height };
}
