import { nothingAnsweredWords } from '../form/answerWords.ts';
import { questionId, serviceFields } from '../form/fieldIds.ts';
import type { AnswerError } from '../form/submission.ts';
import type { Clock } from './clock.ts';
import type { DeviceStore, KeptIn } from './deviceStore.ts';
import { keepDraft, keepDraftNow, newDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { draftSaver } from './draftSaver.ts';
import type { DraftSaver } from './draftSaver.ts';
import { createErrorSummary } from './errorSummary.ts';
import { faultyAnswers, isUnanswered } from './faultyAnswers.ts';
import { htmlView } from './htmlView.ts';
import { markError } from './markError.ts';
import type { QuestionsView } from './questionsView.ts';
import { createSteps } from './steps.ts';
import type { SurveyPage } from './surveyPage.ts';

export interface FillingOptions {
  readonly page: SurveyPage;
  /** Where the draft is kept as it is filled. */
  readonly store: DeviceStore;
  readonly clock: Clock;
  readonly kiosk: boolean;
  readonly onKept: (place: KeptIn | undefined) => void;
  /** «Отправить ответы» was pressed, something is answered, and nothing must be mended. */
  readonly onFinished: (draft: Draft) => void;
}

/** The form being filled: its steps, its errors, and its draft. */
export interface Filling {
  /** Starts an answer set: a draft of before at its block, or an empty one at the first. */
  readonly start: (draft?: Draft) => void;
  /** The answer set as it is now. */
  readonly draft: Draft;
  /** Shows what must be mended, at the block of the first error. */
  readonly showErrors: (errors: readonly AnswerError[]) => void;
  readonly view: QuestionsView;
  /** Another view takes over the answers and the block. */
  readonly changeView: (view: QuestionsView) => void;
  readonly setCode: (code: string) => void;
  readonly saver: DraftSaver;
}

export function createFilling(options: FillingOptions): Filling {
  const { page, store, clock, kiosk, onKept, onFinished } = options;
  const { form, root, code } = page;
  let begun = newDraft(form, clock);
  let touched: string | undefined;
  let view = htmlView(root, form);
  const summary = createErrorSummary(page.above, form, focusQuestion);
  const steps = createSteps({
    page,
    view: () => view,
    mayLeave,
    onStep: () => {
      showMessages([]);
      touched = undefined;
      saver.touch();
      void saver.flush();
    },
    history: !kiosk,
  });

  const draft = (): Draft => ({
    ...begun,
    block: steps.block,
    ...(touched === undefined ? {} : { question: touched }),
    answers: view.read(),
    code: code?.value.trim() ?? '',
  });
  const trap = root.elements.namedItem(serviceFields.trap);
  const saver = draftSaver({
    keep: () => keepDraft(store, form.survey, draft(), clock),
    keepNow: () => keepDraftNow(store, form.survey, draft(), clock),
    onKept,
  });

  const blockOf = (question: string): string =>
    form.blocks.find(({ questions }) => questions.some(({ name }) => name === question))?.name ??
    form.blocks[0]?.name ??
    '';

  function focusQuestion(name: string): void {
    if (blockOf(name) !== steps.block) steps.show(blockOf(name), false);
    if (name === serviceFields.code) code?.focus();
    else view.focusQuestion(name);
  }

  function showMessages(errors: readonly AnswerError[]): void {
    view.showErrors(errors);
    const error = errors.find(({ question }) => question === serviceFields.code);
    const box = code?.closest<HTMLElement>('.question');
    if (box != null) markError(box, serviceFields.code, error?.message);
    summary.show(errors);
  }

  function showErrors(errors: readonly AnswerError[]): void {
    const [first] = errors;
    if (first !== undefined && blockOf(first.question) !== steps.block) {
      steps.show(blockOf(first.question), false);
    }
    showMessages(errors);
  }

  function mayLeave(): boolean {
    const faulty = faultyAnswers(form, view.read());
    const here = faulty.filter(({ question }) => blockOf(question) === steps.block);
    if (here.length > 0) showMessages(here);
    return here.length === 0;
  }

  root.addEventListener('submit', () => {
    const faulty = faultyAnswers(form, view.read());
    if (faulty.length > 0) showErrors(faulty);
    else if (isUnanswered(form, view.read())) {
      showMessages([]);
      summary.say(nothingAnsweredWords);
    } else onFinished(draft());
  });
  root.addEventListener('input', ({ target }) => {
    const question = target instanceof Element && target.closest<HTMLElement>('[data-question]');
    if (question) touched = question.dataset['question'];
    saver.touch();
  });
  root.addEventListener('change', () => {
    steps.refresh();
    saver.touch();
  });

  return {
    start: (kept = newDraft(form, clock)) => {
      begun = kept;
      // Some browsers fill it in by themselves: whoever sends again must not be stopped by it again.
      if (trap instanceof HTMLInputElement) trap.value = '';
      view.show(kept.answers);
      if (code !== undefined) code.value = kept.code;
      showMessages([]);
      steps.show(kept.block, false);
      touched = kept.question;
      if (touched !== undefined) document.getElementById(questionId(touched))?.scrollIntoView();
    },
    get draft() {
      return draft();
    },
    showErrors,
    get view() {
      return view;
    },
    changeView: (other) => {
      other.show(view.read());
      view = other;
      view.showBlock(steps.block);
      steps.refresh();
    },
    setCode: (text) => {
      if (code === undefined) return;
      code.value = text;
      saver.touch();
    },
    saver,
  };
}
