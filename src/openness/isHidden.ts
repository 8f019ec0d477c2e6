import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that print nothing, whatever stands in them. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);

/** Value of an attribute; undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/**
 * Whether an element says by itself that nobody sees or hears it. What a style sheet hides is not known here: only a
 * browser could tell.
 */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== undefined) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const style = (attribute(element, 'style') ?? '').replace(/\s+/g, '').toLowerCase();
  return /(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:;|$|!))/.test(style);
}
