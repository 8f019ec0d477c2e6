import { serviceFields } from '../form/fieldIds.ts';
import { deviceClock as clock } from './clock.ts';
import { createOutboxSender } from './createOutboxSender.ts';
import { createDelivery } from './delivery.ts';
import {
  loadDraft,
  openDraft,
  removeDraft,
  removeDrafts,
  removeDraftsOfOver,
  removeOldDrafts,
} from './draft.ts';
import type { Draft } from './draft.ts';
import { errorsHere } from './errorsHere.ts';
import { createFilling } from './filling.ts';
import { createSurveyHold } from './holdSurvey.ts';
import { createKeptLine } from './keptLine.ts';
import { createKiosk } from './kiosk.ts';
import { knownAnswers } from './knownAnswers.ts';
import { localDay } from './localDay.ts';
import { memoryStore } from './memoryStore.ts';
import { createNotices } from './notices.ts';
import { openDeviceStore } from './openDeviceStore.ts';
import { keepEntry, loadOutboxOf, removeEntry } from './outbox.ts';
import type { OutboxEntry } from './outbox.ts';
import { listenToActs } from './outboxActs.ts';
import { postSubmission } from './postSubmission.ts';
import { readFragment } from './readFragment.ts';
import { removeReceipts } from './receipts.ts';
import { registerWorker } from './registerWorker.ts';
import { renderTaken } from './renderTaken.ts';
import type { SurveyPage } from './surveyPage.ts';
import { takeOver } from './takeOver.ts';
import { toMend } from './toMend.ts';
import { toSubmission } from './toSubmission.ts';
import { watchRemovals } from './watchRemovals.ts';

/** Brings a survey's page to life: steps, drafts, sending, and later SurveyJS. */
export async function startSurvey(page: SurveyPage): Promise<void> {
  const { form, root } = page;
  const { survey } = form;
  const fragment = readFragment(location.hash);
  const { kiosk } = fragment;
  /** Removals that the browser has failed to do. */
  let left = 0;
  /** Until the device has refused to keep an answer set: then that one lies in this page alone. */
  let lasting = true;
  const isLasting = (): boolean => lasting;
  const device = watchRemovals(openDeviceStore(), () => {
    left += 1;
  });
  // A kiosk keeps what waits to be sent, and nothing else.
  const drafts = kiosk ? memoryStore() : device;
  const { closes } = page.window ?? {};
  const isOver = closes !== undefined && localDay(clock()) > closes;
  if (isOver) await removeDraftsOfOver(drafts, survey, closes);
  const kept =
    fragment.code === undefined
      ? await loadDraft(drafts, form, clock)
      : await openDraft(drafts, form, clock, fragment.code);
  /** Whether anything of these answers was ever kept on the device: where nothing was, nothing can be left. */
  let everKept = kept !== undefined;

  const line = createKeptLine(page.instead, kiosk, () => void wipe());
  const filling = createFilling({
    page,
    store: drafts,
    clock,
    kiosk,
    onKept: (place) => {
      everKept ||= place === 'device';
      line.show(place);
    },
    onFinished: (draft) => void finish(draft),
  });
  const notices = createNotices({
    above: page.above,
    store: device,
    survey,
    window: page.window,
    clock,
    kiosk,
    isLasting,
    mayMend: () => filling.view.read().size === 0,
    isSaid: () => delivery.followed !== undefined,
  });
  const idle = kiosk ? createKiosk(page.instead, () => void restart()) : undefined;
  const delivery = createDelivery({
    page,
    store: device,
    clock,
    isLasting,
    onMend: (entry) => void mend(entry),
    onRest: (kind) => {
      idle?.rest(kind);
      line.setHidden(kind !== 'arrived');
      if (kind !== 'arrived') return;
      if (everKept) line.say(left > 0 ? 'left' : 'receipt');
      else line.say('nothing');
    },
  });
  const sender = createOutboxSender(
    {
      store: device,
      clock,
      post: (of, submission) =>
        postSubmission(new URL(encodeURIComponent(of), root.action).href, submission, clock),
    },
    (pass) => void delivery.update(pass).then(notices.refresh),
  );

  // A kiosk has no draft that two tabs could fill.
  const hold = kiosk
    ? undefined
    : createSurveyHold(survey, () => {
        if (root.hidden) return;
        void filling.saver.drop();
        page.showInstead(renderTaken());
      });

  let finishing = false;
  async function finish(draft: Draft): Promise<void> {
    if (finishing) return;
    finishing = true;
    const now = clock();
    const trap = new FormData(root).get(serviceFields.trap);
    const submission = toSubmission(form, draft, now, typeof trap === 'string' ? trap : '');
    const entry = { survey, submission, opened: draft.opened, queued: now, kiosk };
    const place = await keepEntry(device, entry);
    if (place === 'device') everKept = true;
    else lasting = false;
    await filling.saver.drop();
    await removeDraft(drafts, survey);
    // Nothing of it may be left on the screen for the next person.
    filling.start();
    finishing = false;
    line.setHidden(true);
    delivery.follow(entry);
    await sender.send();
  }

  async function mend({ submission, refusal, opened }: OutboxEntry): Promise<void> {
    const errors = errorsHere(form, (refusal && toMend(refusal)) ?? []);
    const { id, code = '' } = submission;
    // The draft of the tab that fills the survey meanwhile must not be lost; the refused set can wait.
    if (hold?.take() === true && (await loadDraft(drafts, form, clock)) !== undefined) {
      await goOn();
      return;
    }
    const answers = knownAnswers(form, submission.answers);
    page.showForm();
    line.setHidden(false);
    filling.start({ id, block: form.blocks[0]?.name ?? '', answers, code, opened });
    filling.showErrors(errors);
    filling.saver.touch();
    await filling.saver.flush();
    // A kiosk keeps no draft: the refused set stays until it is sent again, so that it is not lost with its author.
    if (!kiosk) await removeEntry(device, id);
    await notices.refresh();
  }

  /** The form for the next answer set: an empty one, or what another tab has begun meanwhile. */
  async function restart(): Promise<void> {
    if (hold?.take() === true) await goOn();
    else goOnWith(undefined);
  }

  async function goOn(): Promise<void> {
    goOnWith(await loadDraft(drafts, form, clock));
  }

  function goOnWith(draft: Draft | undefined): void {
    delivery.leave();
    page.showForm();
    filling.start(draft);
    line.setHidden(false);
    root.scrollIntoView();
    void notices.refresh();
  }

  async function wipe(): Promise<void> {
    left = 0;
    await filling.saver.drop();
    await removeDrafts(drafts, survey);
    if (kiosk) await removeEntry(device, filling.draft.id);
    else {
      await removeReceipts(device, survey);
      for (const entry of await loadOutboxOf(device, survey)) {
        await removeEntry(device, entry.submission.id);
      }
    }
    goOnWith(undefined);
    line.say(left > 0 ? 'left' : 'wiped');
  }

  listenToActs([page.above, page.instead], {
    store: device,
    survey,
    send: () => {
      const { followed } = delivery;
      if (followed !== undefined) delivery.follow(followed);
      void sender.send().then(() => (followed === undefined ? notices.sayAgain() : undefined));
    },
    mend: (entry) => {
      // What was typed meanwhile must not be lost; without it the button comes back.
      if (filling.view.read().size > 0) void notices.refresh();
      else void mend(entry);
    },
    restart: () => {
      if (idle === undefined) void restart();
      else idle.reset();
    },
    onDeleted: () => {
      if (delivery.followed === undefined) void notices.refresh();
      else void restart();
      if (left > 0) line.say('left');
    },
  });

  const typed = filling.view.read();
  filling.start(kept && { ...kept, answers: new Map([...kept.answers, ...typed]) });
  if (kept !== undefined) void notices.sayResumed();
  if (fragment.code !== undefined) {
    filling.setCode(fragment.code);
    // The code is the respondent's alone: it should not stay in the history of a shared device.
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  hold?.take();
  document.addEventListener('visibilitychange', filling.saver.flushNow);
  window.addEventListener('pagehide', filling.saver.flushNow);
  // A code scanned once more opens the same tab in some browsers: only what stands after `#` is another one.
  window.addEventListener('hashchange', () => {
    const next = readFragment(location.hash);
    if (next.code !== undefined || (next.kiosk && !kiosk)) location.reload();
  });
  void sender.send();
  void removeOldDrafts(device, clock);
  registerWorker();
  takeOver(page, filling);
}
