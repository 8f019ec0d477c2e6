import type { Form } from '../form/form.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import type { Clock } from './clock.ts';
import type { DeviceStore, KeptIn } from './deviceStore.ts';
import { isRecord } from './isRecord.ts';
import { knownAnswers } from './knownAnswers.ts';
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

/** A draft that nobody came back to is forgotten after 60 days: the survey of the next term is another one. */
const life = 60 * 24 * 60 * 60_000;

const keyOf = (survey: string): string => `draft:${survey}`;

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
  const kept = await store.read(keyOf(form.survey));
  if (!isRecord(kept)) return undefined;
  const { id, block, question, opened, changed, answers, code } = kept;
  if (typeof id !== 'string' || typeof opened !== 'number' || typeof changed !== 'number') {
    return undefined;
  }
  if (clock() - changed > life) return undefined;
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
