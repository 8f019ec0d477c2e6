import { fieldId } from '../form/fieldIds.ts';
import type { Form } from '../form/form.ts';
import { renderErrors, renderTrouble } from '../form/renderErrors.ts';
import type { AnswerError } from '../form/submission.ts';
import { toFragment } from './toFragment.ts';

export interface ErrorSummary {
  /** Shows the errors above the form and moves the focus there; none: takes the summary away. */
  readonly show: (errors: readonly AnswerError[]) => void;
  /** Says there why nothing was sent though nothing is wrong, until errors are shown or taken away. */
  readonly say: (trouble: string) => void;
}

/** The summary of what must be mended. A link of it leads to its question, which may be on another screen. */
export function createErrorSummary(
  above: HTMLElement,
  form: Form,
  onLink: (question: string) => void,
): ErrorSummary {
  const place = document.createElement('div');
  above.append(place);
  let shown: readonly AnswerError[] = [];
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const error = shown.find(({ question }) => link?.hash === toHash(question));
    if (error === undefined) return;
    event.preventDefault();
    onLink(error.question);
  });

  function fill(words: string): void {
    place.replaceChildren(...(words === '' ? [] : [toFragment(words)]));
    const summary = place.querySelector<HTMLElement>('#errors');
    summary?.scrollIntoView();
    summary?.focus({ preventScroll: true });
  }

  return {
    show: (errors) => {
      shown = errors;
      fill(errors.length === 0 ? '' : renderErrors(form, errors).text);
    },
    say: (trouble) => {
      shown = [];
      fill(renderTrouble(trouble).text);
    },
  };
}

/** As a link's `hash` gives it back. */
function toHash(question: string): string {
  return new URL(`#${fieldId(question)}`, location.href).hash;
}
