import { palette } from './palette.ts';

/** What the drawing is called; `id` begins every id inside it. */
interface Naming {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const colourNames = new Map<string, string>(
  Object.entries(palette).map(([name, colour]) => [colour, name]),
);

/** Vega's classes, roles and fixed fonts say nothing to a page; the defaults of SVG need not be said. */
const noise =
  /^(?:class|role|aria-.*|pointer-events|font-family|cursor|style|display|stroke-miterlimit)$/u;
const defaults = new Map([
  ['transform', 'translate(0,0)'],
  ['font-size', '14px'],
  ['opacity', '1'],
  ['stroke-width', '1'],
  ['fill', 'none'],
  ['text-anchor', 'start'],
]);
const geometry = /^(?:d|transform|x|y|x1|y1|x2|y2|dy|width|height|r)$/u;

/**
 * Vega's SVG as a page can hold it: a named image without Vega's English, without classes, fixed sizes and style
 * attributes; colours as custom properties; coordinates to a tenth of a pixel.
 */
export function tidySvg(svg: string, { id, title, description }: Naming): string {
  const viewBox = /viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '';
  const content = tidyElements(svg.replace(/^<svg[^>]*>|<\/svg>$/gu, ''), id);
  const names = `<title id="${id}-title">${escapeText(title)}</title><desc id="${id}-desc">${escapeText(description)}</desc>`;
  const hatch = content.includes(`url(#${id}-hatch)`) ? hatchOf(id) : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="${viewBox}" role="img" ` +
    `aria-labelledby="${id}-title" aria-describedby="${id}-desc" fill="none" font-size="14">` +
    `${names}${hatch}${content}</svg>`
  );
}

function tidyElements(svg: string, id: string): string {
  let tidy = '';
  // For each open element, whether its tags were kept. Vega escapes `<` and `>` everywhere but in tags.
  const kept: boolean[] = [];
  for (const [, text, end, name = '', attributes = '', empty] of svg.matchAll(
    /([^<]+)|<(\/?)(\w+)([^>]*?)(\/?)>/gu,
  )) {
    if (text !== undefined) {
      tidy += text;
    } else if (end) {
      if (kept.pop()) tidy += `</${name}>`;
    } else {
      const tidied = tidyAttributes(attributes, id);
      const keep = isVisible(name, tidied, attributes);
      if (keep) tidy += `<${name}${tidied}${empty ?? ''}>`;
      if (!empty) kept.push(keep);
    }
  }
  return withoutEmptyGroups(tidy);
}

function tidyAttributes(attributes: string, id: string): string {
  let tidy = '';
  for (const [, name = '', value = ''] of attributes.matchAll(/ ([\w:-]+)="([^"]*)"/gu)) {
    if (noise.test(name) || defaults.get(name) === value || value === '') continue;
    tidy += ` ${name}="${tidyValue(name, value, id)}"`;
  }
  return tidy;
}

function tidyValue(name: string, value: string, id: string): string {
  if (name === 'id') return `${id}-${value}`;
  if (geometry.test(name)) return value.replace(/-?\d+\.\d+(?:e-?\d+)?/gu, shorten);
  const colour = colourNames.get(value);
  if (colour === 'hatch') return `url(#${id}-hatch)`;
  return colour === undefined ? value.replaceAll('url(#', `url(#${id}-`) : `var(--chart-${colour})`;
}

function shorten(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}

/** A group without attributes and a shape without paint change nothing. */
function isVisible(name: string, tidied: string, attributes: string): boolean {
  if (name === 'g') return tidied !== '';
  if (name === 'path')
    return /(?:fill|stroke)="[^n]/u.test(tidied) && !attributes.includes('display="none"');
  return true;
}

function withoutEmptyGroups(svg: string): string {
  const less = svg.replace(/<g[^>]*><\/g>|<g[^>]*\/>/gu, '');
  return less === svg ? svg : withoutEmptyGroups(less);
}

function hatchOf(id: string): string {
  return (
    `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" ` +
    'patternTransform="rotate(45)"><path d="M3 0V6" stroke="var(--chart-muted)" stroke-width="1.5"/></pattern></defs>'
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
