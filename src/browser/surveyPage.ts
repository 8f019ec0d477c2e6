import { fieldId, serviceFields } from '../form/fieldIds.ts';
import type { Form } from '../form/form.ts';
import { toFragment } from './toFragment.ts';

/** The parts of a survey's page that the script works with. */
export interface SurveyPage {
  readonly form: Form;
  readonly root: HTMLFormElement;
  /** When answers are taken, YYYY-MM-DD, both inclusive; `undefined`: always. */
  readonly window: { readonly opens: string; readonly closes: string } | undefined;
  /** The line that says how much there is to answer. */
  readonly progress: HTMLElement;
  /** The paragraph with «Отправить ответы». */
  readonly send: HTMLElement;
  readonly submit: HTMLButtonElement;
  /** Where the one-time code is typed, in surveys that ask for one. */
  readonly code: HTMLInputElement | undefined;
  /** What stands on the first screen alone: the words before the form, the code. */
  readonly opening: readonly HTMLElement[];
  /** Above the form, for what is said about it; hidden together with it. */
  readonly above: HTMLElement;
  /** Shows the form again after `showInstead`. */
  readonly showForm: () => void;
  /** Shows this HTML in the place of the form, and moves the focus to its first element, unless it is shown already. */
  readonly showInstead: (html: string) => void;
  /** Where that HTML is put. */
  readonly instead: HTMLElement;
}

/** `undefined`: this page has no form that could be filled. */
export function findSurveyPage(): SurveyPage | undefined {
  const root = document.querySelector<HTMLFormElement>('form#survey');
  const data = document.getElementById('form-data')?.textContent;
  const progress = document.getElementById('progress');
  const submit = root?.querySelector<HTMLButtonElement>('.send > button');
  const send = submit?.parentElement;
  if (root === null || data === undefined || progress === null) return undefined;
  if (submit == null || send == null) return undefined;

  // The collector has answered with this page: its form carries what was sent, and is sent as it stands.
  if (document.getElementById('errors') !== null) return undefined;

  const { opens, closes } = root.dataset;
  // The JSON border: written by the same build as this script.
  const form = JSON.parse(data) as Form;
  const code = document.getElementById(fieldId(serviceFields.code));
  const above = document.createElement('div');
  root.before(above);
  const shown = siblingsOfForm(root);
  const instead = document.createElement('div');
  instead.hidden = true;
  root.after(instead);
  let shownInstead = '';
  const setShown = (isForm: boolean): void => {
    for (const element of shown) element.hidden = !isForm;
    instead.hidden = isForm;
  };
  return {
    form,
    root,
    window: opens === undefined || closes === undefined ? undefined : { opens, closes },
    progress,
    send,
    submit,
    above,
    code: code instanceof HTMLInputElement ? code : undefined,
    opening: [
      ...shown.filter((element) => element.matches('.intro, .dates')),
      ...[code?.closest<HTMLElement>('.question') ?? []].flat(),
    ],
    showForm: () => {
      // Nothing of the last answer set may be left on a device that others use too.
      instead.replaceChildren();
      setShown(true);
    },
    showInstead: (html) => {
      if (!instead.hidden && shownInstead === html) return;
      shownInstead = html;
      instead.replaceChildren(toFragment(html));
      setShown(false);
      window.scrollTo(0, 0);
      if (instead.firstElementChild instanceof HTMLElement) instead.firstElementChild.focus();
    },
    instead,
  };
}

/** The elements between `<!--form-->` and `<!--/form-->`, the form among them. */
function siblingsOfForm(root: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  const isBorder = (node: Node): boolean => node.nodeType === Node.COMMENT_NODE;
  let node: ChildNode | null = root;
  while (node.previousSibling && !isBorder(node.previousSibling)) node = node.previousSibling;
  for (; node !== null && !isBorder(node); node = node.nextSibling) {
    if (node instanceof HTMLElement) found.push(node);
  }
  return found;
}
