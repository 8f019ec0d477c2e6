import { createVnode } from './createVnode.ts';
import type { Vnode } from './createVnode.ts';

/**
 * HTML of one element as a node of SurveyJS's renderer.
 * @param onChange called when a field in it has another value, with the element that stands for all.
 */
export function toVnode(html: string, onChange: (element: Element) => void): Vnode | null {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  const { firstElementChild } = template.content;
  if (firstElementChild === null) return null;
  // The element on the screen is another one than the template's; it is found from the field that has changed.
  const change = ({ currentTarget }: Event): void => {
    const question = currentTarget instanceof Element && currentTarget.closest('.question');
    if (question) onChange(question);
  };
  return convert(firstElementChild, change);
}

function convert(element: Element, change: (event: Event) => void): Vnode {
  const props = new Map<string, unknown>();
  for (const { name, value } of element.attributes) props.set(name, value);
  if (element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type)) {
    props.set('checked', element.checked).set('onChange', change);
  } else if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  ) {
    props.set('value', element.value).set('onInput', change);
  }
  // The value of a text area and the choice of a list are properties; as children they would be set but once.
  props.delete('selected');
  const children =
    element instanceof HTMLTextAreaElement
      ? []
      : [...element.childNodes].flatMap((child) =>
          child instanceof Element ? convert(child, change) : (child.textContent ?? ''),
        );
  return createVnode(element.localName, Object.fromEntries(props), ...children);
}
