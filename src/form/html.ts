/** HTML that was made by `html`, so that it need not be escaped again. Nothing that came as JSON can be one. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template; nothing is written for `undefined` and `false`. */
export type HtmlValue = string | number | undefined | false | Html | readonly Html[];

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * Words as text of an element or as a quoted attribute.
 * @example escapeHtml('5 < 6 & "да"') // '5 &lt; 6 &amp; &quot;да&quot;'
 */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => SIGNS.get(sign) ?? sign);
}

/**
 * A piece of a page. Every value is escaped, except what `html` made itself; attributes must be in quotes.
 * A line break of the template with its indentation is a space between two words and nothing beside a tag or a value.
 * @example html`<p>${'a < b'}</p>`.text // '<p>a &lt; b</p>'
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = template.map((part, at) => tidy(part) + write(values[at]));
  return new Html(parts.join(''));
}

/**
 * Attributes with a space before each: `true` writes the name alone, `undefined` and `false` nothing. The names are
 * ours, never somebody's data.
 * @example attributes({ id: 'a"b', checked: true, required: false }).text // ' id="a&quot;b" checked'
 */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Html {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  });
  return new Html(written.join(''));
}

function tidy(part: string): string {
  // Old phones have no lookbehind: a pattern with one would stop the whole script.
  return part.replace(/([^\s>])\n\s*(?=[^\s<])/g, '$1 ').replace(/\n\s*/g, '');
}

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  return typeof value === 'number' ? String(value) : value.map(write).join('');
}
