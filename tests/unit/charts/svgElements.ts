/** One element of an SVG text: enough of a parser for what the renderer writes. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own text and that of its children, entities undone. */
  readonly text: string;
  /** The first pair of numbers of its `transform`, without those of the groups around it. */
  readonly x: number;
  readonly y: number;
}

export function svgElements(svg: string, name: string): SvgElement[] {
  return [...svg.matchAll(/<(\w+)([^>]*?)(?:\/>|>)/gu)]
    .filter((match) => match[1] === name)
    .map((match) => {
      const attributes = new Map(
        [...(match[2] ?? '').matchAll(/ ([\w:-]+)="([^"]*)"/gu)].map(
          ([, key = '', value = '']) => [key, value] as const,
        ),
      );
      const rest = svg.slice(match.index + match[0].length);
      const inside = match[0].endsWith('/>') ? '' : (rest.split(`</${name}>`)[0] ?? '');
      const [x = 0, y = 0] = (attributes.get('transform') ?? '').match(/-?[\d.]+/gu) ?? [];
      return { name, attributes, text: plainText(inside), x: Number(x), y: Number(y) };
    });
}

/** Words of an SVG as a person sees them. */
export function plainText(markup: string): string {
  return markup
    .replace(/<\/tspan><tspan[^>]*>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
