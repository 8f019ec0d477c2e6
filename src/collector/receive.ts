import type { Refusal } from '../form/submission.ts';
import type { School } from '../ingest/school.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import { answerKey } from './answerKey.ts';
import type { Arrival } from './arrival.ts';
import { checkArrival, refuseCode } from './checkArrival.ts';
import type { GoodArrival } from './checkArrival.ts';
import type { CodeDesk } from './codes/codeDesk.ts';
import type { CollectedSurvey } from './collectedSurvey.ts';
import type { Limits } from './limits.ts';
import { makeReceipt } from './receipt.ts';
import { refuse, refuseTooMany } from './refusals.ts';
import type { Report } from './report.ts';
import { schoolDay } from './schoolDay.ts';
import type { Store } from './store/store.ts';

/** What an arrival meets on its way to the disk. */
export interface Reception {
  readonly school: Pick<School, 'demonstration' | 'terms' | 'timeZone'>;
  readonly store: Store;
  /** `Store.receiptKey()`. */
  readonly receiptKey: Uint8Array;
  readonly limits: Limits;
  readonly codeHash: CodeDesk;
  readonly now: () => Date;
  /** A new UUID v4. */
  readonly makeId: () => string;
  /** Called after each set that was not there before. */
  readonly kept: (survey: string, term: string) => void;
  readonly report: Report;
}

/** What became of an arrival. */
export type Outcome =
  | { readonly kind: 'arrived'; readonly receipt: string; readonly isNew: boolean }
  /** Good, and not stored yet: it came from a form without a script, which asks to be sent again with this id. */
  | { readonly kind: 'to-check'; readonly id: string; readonly answers: GivenAnswers }
  /** @property retryAfter seconds. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly retryAfter?: number };

/** Seconds after which a device tries again. */
const soon = 5;
const later = 30;

/**
 * Checks an arrival and stores it. `arrived` only after it is on the disk; the same id with the same answers arrives
 * once and gets the same receipt each time, with other answers it is refused.
 */
export async function receive(
  reception: Reception,
  survey: CollectedSurvey,
  arrival: Arrival,
  address: string,
): Promise<Outcome> {
  const today = schoolDay(reception.now(), reception.school.timeZone);
  const checked = checkArrival(reception.school, survey, arrival, today);
  if (checked.kind === 'refused') {
    const { refusal } = checked;
    return refusal.code === 'too-fast' ? { ...checked, retryAfter: soon } : checked;
  }
  if (arrival.id === undefined) {
    return { kind: 'to-check', id: reception.makeId(), answers: checked.answers };
  }
  return keep(reception, survey, checked, arrival.id, address);
}

async function keep(
  { store, receiptKey, limits, codeHash, kept, report }: Reception,
  { form, toCells }: CollectedSurvey,
  { term, day, answers, code }: GoodArrival,
  id: string,
  address: string,
): Promise<Outcome> {
  const { survey } = form;
  const wait = code === undefined ? undefined : await limits.takeCode(survey, address, code);
  if (wait !== undefined) return refuseUntil(wait);
  const stored = { key: answerKey(id), survey, term, day, cells: toCells(answers) };
  const hash = code === undefined ? undefined : await codeHash(survey, term, code);
  if (code !== undefined && hash === undefined) {
    await limits.giveBackCode(survey, address);
    return { kind: 'refused', refusal: refuse('not-stored'), retryAfter: later };
  }
  // A full disk or a database that is away: nothing is lost, since the device keeps the set and tries again.
  const result = await store.keep(stored, hash).catch((error: unknown) => {
    report({ what: 'not-stored', error });
  });
  if (code !== undefined && result !== 'code-spent') await limits.giveBackCode(survey, address);
  if (result === undefined) {
    return { kind: 'refused', refusal: refuse('not-stored'), retryAfter: later };
  }
  if (result === 'code-spent') {
    const wrong = await limits.countWrongCode(survey, address);
    return wrong === undefined
      ? { kind: 'refused', refusal: refuseCode('code-spent') }
      : refuseUntil(wrong);
  }
  if (result === 'taken') return { kind: 'refused', refusal: refuse('id-taken') };
  if (result === 'new') kept(survey, term);
  return { kind: 'arrived', receipt: makeReceipt(receiptKey, survey, id), isNew: result === 'new' };
}

function refuseUntil(seconds: number): Outcome {
  return { kind: 'refused', refusal: refuseTooMany(seconds), retryAfter: seconds };
}
