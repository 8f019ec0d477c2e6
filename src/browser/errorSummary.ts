import { fieldId } from '../form/fieldIds.ts';
import type { Form } from '../form/form.ts';
import { renderErrors } from '../form/renderErrors.ts';
import type { AnswerError } from '../form/submission.ts';
import { toFragment } from './toFragment.ts';

export interface ErrorSummary {
  /** Shows the errors above the form and moves the focus there; none: takes the summary away. */
  readonly show: (errors: readonly AnswerError[]) => void;
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
  return {
    show: (errors) => {
      shown = errors;
      place.replaceChildren(
        ...(errors.length === 0 ? [] : [toFragment(renderErrors(form, errors).text)]),
      );
      const summary = place.querySelector<HTMLElement>('#errors');
      summary?.scrollIntoView();
      summary?.focus({ preventScroll: true });
    },
  };
}

/** As a link's `hash` gives it back. */
function toHash(question: string): string {
  return new URL(`#${fieldId(question)}`, location.href).hash;
}
