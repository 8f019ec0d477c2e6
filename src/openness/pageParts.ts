import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './attribute.ts';

type Element = DefaultTreeAdapterTypes.Element;

const WORKED = /^(?:onclick|role|aria-controls|data-(?:bs-)?(?:toggle|target|fancybox))$/;
const PROGRAM = /^(?:|module|(?:text|application)\/(?:java|ecma)script.*)$/i;

/** Names under which a link finds an element: its id, and the name of an anchor of old pages. */
export function partNames(element: Element): readonly string[] {
  const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
  return [attribute(element, 'id'), name].filter((one) => one !== undefined);
}

/** Whether a link is drawn as one and worked by a script. */
export function isControl({ attrs }: Element): boolean {
  return attrs.some(({ name }) => WORKED.test(name));
}

/** Whether an element is a program; a script that holds data is none. */
export function runsScript(element: Element): boolean {
  return element.tagName === 'script' && PROGRAM.test(attribute(element, 'type') ?? '');
}
