import { randomBytes, randomUUID } from 'node:crypto';
import { createCodeDesk } from '../../src/collector/codes/codeDesk.ts';
import { createCodeHash } from '../../src/collector/codes/codeHash.ts';
import { toCollected } from '../../src/collector/collectedSurvey.ts';
import { createCollector } from '../../src/collector/collector.ts';
import type { CollectorOptions } from '../../src/collector/collector.ts';
import { createLimits } from '../../src/collector/limits.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StorePlace } from '../../src/collector/store/openStore.ts';
import type { Store } from '../../src/collector/store/store.ts';
import { toForm } from '../../src/form/toForm.ts';
import type { Refusal, Submission } from '../../src/form/submission.ts';
import type { School } from '../../src/ingest/school.ts';
import { readTestSurvey } from '../unit/survey/readTestSurvey.ts';
import { makeSchoolPath, removeSchool } from '../school/copySchool.ts';
import { serveCollector } from '../servers/serveCollector.ts';

/** The day it is for the tests' collectors. */
export const today = '2026-04-25';

const definition = {
  title: 'Школа глазами родителей',
  vsoko: { audience: 'родителей', minutes: 2 },
  elements: [
    {
      type: 'radiogroup',
      name: 'canteen',
      title: 'Питание',
      isRequired: true,
      choices: [1, 2, 3, 4, 5, 'hard'],
    },
    { type: 'checkbox', name: 'clubs', title: 'Кружки', choices: ['chess', 'robots', 'choir'] },
    { type: 'comment', name: 'why', title: 'Почему так', visibleIf: '{canteen} < 3' },
  ],
};

const dates = (opens: string, closes: string, access: 'open' | 'code' = 'open') => ({
  opens,
  closes,
  access,
});
const asked = {
  parents: dates('2026-04-20', '2026-05-10'),
  teachers: dates('2026-04-20', '2026-05-10', 'code'),
  closed: dates('2026-03-01', '2026-03-20'),
  coming: dates('2026-05-20', '2026-05-25'),
  lately: dates('2026-04-01', '2026-04-15'),
};

/** A school with a survey that is open, one with codes, and three that are not open. */
export const school: Pick<School, 'demonstration' | 'terms' | 'timeZone'> = {
  demonstration: false,
  timeZone: 'Europe/Moscow',
  terms: [
    {
      id: '2025-2026-2',
      title: '2-е полугодие',
      from: '2026-01-09',
      to: '2026-05-31',
      surveys: Object.entries(asked).map(([survey, one]) => ({ survey, ...one })),
    },
  ],
};

export const surveys = Object.entries(asked).map(([id, { access }]) =>
  toCollected({ form: toForm(readTestSurvey(definition, id)), access }),
);

export interface TestCollector {
  readonly store: Store;
  readonly origin: string;
  /** Sends JSON as the script on a page does. */
  send(survey: string, submission: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Posts a form as a browser without a script does. */
  post(survey: string, fields: readonly (readonly [string, string])[]): Promise<Response>;
  close(): Promise<void>;
}

/** A collector over real HTTP with a store of its own; `place` keeps the store where a test wants it. */
export async function startCollector(
  changes: Partial<CollectorOptions> = {},
  place?: StorePlace,
): Promise<TestCollector> {
  // A process that is killed could not remove a folder of its own.
  const own = place === undefined ? makeSchoolPath() : undefined;
  const store = await openStore(place ?? { root: own ?? '' });
  const collect = createCollector({
    school,
    surveys,
    store,
    receiptKey: await store.receiptKey(),
    codeHash: createCodeDesk(createCodeHash(await store.codeSalt())),
    limits: createLimits(randomBytes(32)),
    now: () => new Date(`${today}T09:00:00Z`),
    makeId: randomUUID,
    kept: () => undefined,
    report: () => undefined,
    page: () => Promise.resolve(undefined),
    ...changes,
  });
  const server = await serveCollector(collect);
  const address = (survey: string): string => `${server.origin}/api/responses/${survey}`;
  return {
    store,
    origin: server.origin,
    send: (survey, submission, headers = {}) =>
      fetch(address(survey), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof submission === 'string' ? submission : JSON.stringify(submission),
      }),
    post: (survey, fields) =>
      fetch(address(survey), {
        method: 'POST',
        headers: { accept: 'text/html,*/*' },
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      }),
    async close() {
      await server.close();
      await store.close();
      if (own !== undefined) removeSchool(own);
    },
  };
}

/** An answer set that is taken, with changes. */
export function submissionOf(changes: Partial<Record<keyof Submission, unknown>> = {}): object {
  return {
    id: randomUUID(),
    filled: today,
    seconds: 90,
    answers: { canteen: '4', clubs: ['choir', 'chess'] },
    ...changes,
  };
}

export async function storedOf(store: Store, survey = 'parents') {
  return Array.fromAsync(store.read(survey, '2025-2026-2'));
}

/** What a refused answer set is told, with the status. */
export async function refusalOf(
  reply: Promise<Response>,
): Promise<Refusal & { readonly status: number }> {
  const response = await reply;
  // The JSON border: the collector's own reply.
  return { status: response.status, ...((await response.json()) as Refusal) };
}
