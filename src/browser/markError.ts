import { errorId } from '../form/fieldIds.ts';
import { renderError } from '../form/renderError.ts';

/** Puts a message beside a question, as the page would come back with it, or takes the one that is there away. */
export function markError(question: HTMLElement, name: string, message: string | undefined): void {
  const id = errorId(name);
  question.querySelector(':scope > .error')?.remove();
  question.classList.toggle('wrong', message !== undefined);
  const field = question.querySelector<HTMLElement>(':scope > input, textarea, select');
  const described = field ?? question;
  const others = (described.getAttribute('aria-describedby') ?? '').split(' ');
  const ids = [
    ...others.filter((one) => one !== '' && one !== id),
    message === undefined ? '' : id,
  ];
  setOrRemove(described, 'aria-describedby', ids.join(' ').trim());
  if (field !== null) setOrRemove(field, 'aria-invalid', message === undefined ? '' : 'true');
  if (message === undefined) return;
  const hints = question.querySelectorAll(':scope > legend, :scope > label, :scope > .hint');
  hints[hints.length - 1]?.insertAdjacentHTML('afterend', renderError(name, message).text);
}

function setOrRemove(element: Element, attribute: string, value: string): void {
  if (value === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
