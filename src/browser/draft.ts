import { foldCode } from '../form/foldCode.ts';
import type { Form } from '../form/form.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import type { Clock } from './clock.ts';
import type { DeviceStore, KeptIn } from './deviceStore.ts';
import { isRecord } from '../kit/isRecord.ts';
import { knownAnswers } from './knownAnswers.ts';
import { localDay } from './localDay.ts';
import { randomId } from './randomId.ts';

/** An answer set that is being filled. */
export interface Draft {
  /** Of the answer set, made once: it stays when the set is sent, so that it arrives once. */
  readonly id: string;
  /** Name of the block on the screen. */
  readonly block: string;
  /** Name of the question touched last. */
  readonly question?: string;
  readonly answers: GivenAnswers;
  /** One-time code, as it was typed or came with the address. */
  readonly code: string;
  /** Moment of the first sight of the form, milliseconds since 1970. */
  readonly opened: number;
}

/** A draft that nobody came back to is forgotten after 30 days. */
const life = 30 * 24 * 60 * 60_000;

const beginning = 'draft:';
const keyOf = (survey: string): string => beginning + survey;
/** Where a draft lies while the device fills the survey under another code. */
const keyAside = (survey: string, code: string): string => `${keyOf(survey)}:${foldCode(code)}`;

/** A draft with no answers yet. */
export function newDraft(form: Form, clock: Clock): Draft {
  return {
    id: randomId(),
    block: form.blocks[0]?.name ?? '',
    answers: new Map(),
    code: '',
    opened: clock(),
  };
}

/** The draft of a survey on this device; `undefined`: none, too old, or not of this form any more. */
export async function loadDraft(
  store: DeviceStore,
  form: Form,
  clock: Clock,
): Promise<Draft | undefined> {
  return readDraft(await store.read(keyOf(form.survey)), form, clock);
}

function readDraft(kept: unknown, form: Form, clock: Clock): Draft | undefined {
  if (!isRecord(kept)) return undefined;
  const { id, block, question, opened, answers, code } = kept;
  if (typeof id !== 'string' || typeof opened !== 'number') return undefined;
  if (isOld(kept, clock)) return undefined;
  const known = knownAnswers(form, answers);
  const there = form.blocks.find(({ name }) => name === block) ?? form.blocks[0];
  if (known.size === 0) return undefined;
  return {
    id,
    block: there?.name ?? '',
    ...(typeof question === 'string' ? { question } : {}),
    answers: known,
    code: typeof code === 'string' ? code : '',
    opened,
  };
}

/** As it is kept: plain JSON, since `localStorage` takes nothing else. */
function toKept(draft: Draft, clock: Clock): unknown {
  return { ...draft, answers: Object.fromEntries(draft.answers), changed: clock() };
}

export function keepDraft(
  store: DeviceStore,
  survey: string,
  draft: Draft,
  clock: Clock,
): Promise<KeptIn> {
  return store.write(keyOf(survey), toKept(draft, clock));
}

/** For a page that is going away. */
export function keepDraftNow(
  store: DeviceStore,
  survey: string,
  draft: Draft,
  clock: Clock,
): boolean {
  return store.writeNow(keyOf(survey), toKept(draft, clock));
}

export function removeDraft(store: DeviceStore, survey: string): Promise<void> {
  return store.remove(keyOf(survey));
}

/**
 * The draft for a slip's code. What was begun under another code belongs to another slip: it is put aside, and comes
 * back when its own code is scanned again. A draft without a code takes this one.
 * @returns `undefined`: a new one is to be begun.
 */
export async function openDraft(
  store: DeviceStore,
  form: Form,
  clock: Clock,
  code: string,
): Promise<Draft | undefined> {
  const { survey } = form;
  const kept = await loadDraft(store, form, clock);
  if (kept !== undefined && (kept.code === '' || foldCode(kept.code) === foldCode(code))) {
    return { ...kept, code };
  }
  if (kept !== undefined) {
    await store.write(keyAside(survey, kept.code), toKept(kept, clock));
    await removeDraft(store, survey);
  }
  const found = readDraft(await store.read(keyAside(survey, code)), form, clock);
  if (found !== undefined) {
    await keepDraft(store, survey, found, clock);
    await store.remove(keyAside(survey, code));
  }
  return found;
}

/** Removes every draft of a survey, those put aside among them. */
export async function removeDrafts(store: DeviceStore, survey: string): Promise<void> {
  const aside = await store.keys(`${keyOf(survey)}:`);
  await Promise.all([keyOf(survey), ...aside].map((key) => store.remove(key)));
}

/**
 * Removes the drafts of a survey that is over. What was changed later than its last day stays for its 30 days: either
 * the device's clock is wrong, or this page, kept from before, does not know that the school has put off the end.
 * @param closes last day of the survey, `YYYY-MM-DD`.
 */
export async function removeDraftsOfOver(
  store: DeviceStore,
  survey: string,
  closes: string,
): Promise<void> {
  for (const key of [keyOf(survey), ...(await store.keys(`${keyOf(survey)}:`))]) {
    const kept = await store.read(key);
    const changed = isRecord(kept) ? kept['changed'] : undefined;
    if (typeof changed !== 'number' || localDay(changed) <= closes) await store.remove(key);
  }
}

/** Removes the drafts of all surveys that nobody came back to, and what is no draft. */
export async function removeOldDrafts(store: DeviceStore, clock: Clock): Promise<void> {
  for (const key of await store.keys(beginning)) {
    const kept = await store.read(key);
    if (!isRecord(kept) || isOld(kept, clock)) await store.remove(key);
  }
}

function isOld({ changed }: Readonly<Record<string, unknown>>, clock: Clock): boolean {
  return typeof changed !== 'number' || clock() - changed > life;
}
