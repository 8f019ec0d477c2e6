import { encode } from 'uqr';
import { attributes, html } from '../../form/html.ts';
import type { Html } from '../../form/html.ts';

/** Light modules around it, so that a camera finds its edges: 4, as ISO/IEC 18004 asks. */
const quietZone = 4;

/** A QR code as an SVG picture that scales to any size; `title` is read out instead of it. */
export function qrCode(text: string, title: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const picture = {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': title,
    'shape-rendering': 'crispEdges',
  };
  return html`<svg${attributes(picture)}><path d="${dark.join('')}"/></svg>`;
}
