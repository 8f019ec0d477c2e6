import type { Receipt, Refusal } from '../form/submission.ts';
import { renderAnswerPage, toRefusalPage } from './answerPage.ts';
import type { Outcome } from './receive.ts';
import { refusalStatus } from './refusals.ts';
import { jsonHeaders, pageHeaders } from './replyHeaders.ts';

/** Whether it was a form that was posted, and not a script that asks. */
export function wantsPage(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html');
}

/** The answer to a script. */
export function jsonReply(
  outcome: Outcome,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(toBody(outcome), {
    status: statusOf(outcome),
    headers: { ...jsonHeaders, ...headersOf(outcome), ...headers },
  });
}

/** The answer to a form without one. */
export function pageReply(outcome: Outcome, page: string): Response {
  const headers = { ...pageHeaders(page), ...headersOf(outcome) };
  return new Response(page, { status: statusOf(outcome), headers });
}

/** The answer where nothing is known but that it is a refusal. */
export function refusalReply(request: Request, refusal: Refusal, retryAfter?: number): Response {
  const wait = retryAfter === undefined ? {} : { retryAfter };
  const outcome = { kind: 'refused', refusal, ...wait } as const;
  return wantsPage(request)
    ? pageReply(outcome, renderAnswerPage(toRefusalPage(refusal), undefined))
    : jsonReply(outcome);
}

function statusOf(outcome: Outcome): number {
  if (outcome.kind === 'refused') return refusalStatus[outcome.refusal.code];
  return outcome.kind === 'arrived' && outcome.isNew ? 201 : 200;
}

function headersOf(outcome: Outcome): Readonly<Record<string, string>> {
  if (outcome.kind !== 'refused') return {};
  const { refusal, retryAfter } = outcome;
  return {
    ...(refusal.code === 'wrong-method' ? { allow: 'POST' } : {}),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  };
}

/** A script always sends an id, so there is nothing for it to check; whoever posts a form by hand gets the id. */
function toBody(outcome: Outcome): Receipt | Refusal | { readonly id: string } {
  if (outcome.kind === 'arrived') return { receipt: outcome.receipt };
  return outcome.kind === 'refused' ? outcome.refusal : { id: outcome.id };
}
