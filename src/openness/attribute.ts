import type { DefaultTreeAdapterTypes } from 'parse5';

/** Value of an attribute; undefined where the element has none. */
export function attribute(
  element: DefaultTreeAdapterTypes.Element,
  name: string,
): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
