import { lengthWords } from '../form/lengthWords.ts';
import { askedBlocks, blockAfter } from './blockSteps.ts';
import { isRecord } from '../kit/isRecord.ts';
import { leftWords } from './leftWords.ts';
import type { QuestionsView } from './questionsView.ts';
import type { SurveyPage } from './surveyPage.ts';

export interface Steps {
  /** Name of the block on the screen. */
  readonly block: string;
  /** Shows a block; `arriving`: somebody came to it, so the focus goes to its heading. */
  readonly show: (name: string, arriving: boolean) => void;
  /** The answers have changed: a block may have come or gone. */
  readonly refresh: () => void;
}

export interface StepsOptions {
  readonly page: SurveyPage;
  /** The view at this moment: another one may take over. */
  readonly view: () => QuestionsView;
  /** Whether the block on the screen may be left by «Далее». */
  readonly mayLeave: () => boolean;
  /** After another block was shown. */
  readonly onStep: () => void;
  /** Whether the browser's own «Назад» goes back by a block. */
  readonly history: boolean;
}

/** One block per screen, with «Далее» and «Назад»; «Отправить ответы» stands on the last one alone. */
export function createSteps({ page, view, mayLeave, onStep, history: keeps }: StepsOptions): Steps {
  const { form, root, progress, send, submit, opening } = page;
  const back = createButton('button second', 'Назад');
  const next = createButton('button', 'Далее');
  send.prepend(back, next);
  let block = form.blocks[0]?.name ?? '';

  const neighbour = (steps: number): string | undefined =>
    blockAfter(askedBlocks(form, view().read()), block, steps)?.name;

  function refresh(): void {
    const isFirst = neighbour(-1) === undefined;
    const isLast = neighbour(1) === undefined;
    // SurveyJS may take over while something else stands in the place of the form.
    for (const element of opening) element.hidden = !isFirst || root.hidden;
    back.hidden = isFirst;
    next.hidden = isLast;
    submit.hidden = !isLast;
    progress.textContent = isFirst ? lengthWords(form) : leftWords(form, block);
  }

  function show(name: string, arriving: boolean): void {
    block = name;
    view().showBlock(name);
    refresh();
    if (!arriving) return;
    progress.scrollIntoView();
    view().focusBlock();
  }

  function goOn(): void {
    const to = neighbour(1);
    if (to === undefined || !mayLeave()) return;
    if (keeps) {
      history.replaceState({ block, depth: depth() }, '');
      history.pushState({ block: to, depth: depth() + 1 }, '');
    }
    show(to, true);
    onStep();
  }

  function goBack(): void {
    const to = neighbour(-1);
    if (to === undefined) return;
    // The entry of before may be of this form, and then the browser's button and ours mean the same.
    if (keeps && depth() > 0) history.back();
    else {
      show(to, true);
      onStep();
    }
  }

  back.addEventListener('click', goBack);
  next.addEventListener('click', goOn);
  // Enter in a field for words sends a form; before the last block it means «Далее».
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (neighbour(1) === undefined) return;
    event.stopImmediatePropagation();
    goOn();
  });
  if (keeps) {
    window.addEventListener('popstate', ({ state }) => {
      const to = readState(state).block;
      if (!form.blocks.some(({ name }) => name === to) || root.hidden) return;
      show(to, true);
      onStep();
    });
  }

  return {
    get block() {
      return block;
    },
    show,
    refresh,
  };
}

function createButton(look: string, words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = look;
  button.textContent = words;
  return button;
}

function depth(): number {
  return readState(history.state).depth;
}

/** What `goOn` has put into the browser's history; entries of others say nothing. */
function readState(state: unknown): { readonly block: string; readonly depth: number } {
  const kept = isRecord(state) ? state : {};
  return {
    block: typeof kept['block'] === 'string' ? kept['block'] : '',
    depth: typeof kept['depth'] === 'number' ? kept['depth'] : 0,
  };
}
