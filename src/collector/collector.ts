import type { Refusal } from '../form/submission.ts';
import { renderAnswerPage, toAnswerPage, toRefusalPage } from './answerPage.ts';
import type { AnswerPage } from './answerPage.ts';
import type { Arrival } from './arrival.ts';
import type { CollectedSurvey } from './collectedSurvey.ts';
import { isForeign } from './isForeign.ts';
import { readArrival } from './readArrival.ts';
import { receive } from './receive.ts';
import type { Outcome, Reception } from './receive.ts';
import { refuse, refuseTooMany } from './refusals.ts';
import { jsonReply, pageReply, wantsPage } from './reply.ts';
import { corsHeaders, preflight } from './replyHeaders.ts';

/** Takes the answers of all surveys; `address` is where the request came from. */
export type Collector = (request: Request, address: string) => Promise<Response>;

export interface CollectorOptions extends Reception {
  readonly surveys: readonly CollectedSurvey[];
  /** The built page of a survey, if it is there. */
  readonly page: (survey: string) => Promise<string | undefined>;
  /** Origin of the pages, where they lie on another host: the only one whose scripts may read the replies. */
  readonly pagesOrigin?: string;
}

/** An outcome with what it is an answer to, as far as it could be read. */
interface Answered {
  readonly outcome: Outcome;
  readonly survey?: CollectedSurvey;
  readonly arrival?: Arrival;
}

/**
 * The collector behind `POST /api/responses/<survey>`, with or without a slash at the end, below any folder. A script
 * is answered in JSON, a form without one with a page.
 */
export function createCollector(options: CollectorOptions): Collector {
  const surveys = new Map(options.surveys.map((survey) => [survey.form.survey, survey]));

  async function answer(request: Request, address: string): Promise<Answered> {
    const survey = surveys.get(surveyOf(request));
    if (survey === undefined) return { outcome: refused(refuse('unknown-survey')) };
    if (request.method !== 'POST') return { survey, outcome: refused(refuse('wrong-method')) };
    if (isForeign(request, options.pagesOrigin)) {
      return { survey, outcome: refused(refuse('foreign-page')) };
    }
    const wait = await options.limits.takeAnswers(survey.form.survey, address);
    const arrival = await readArrival(request);
    if (typeof arrival === 'string') return { survey, outcome: refused(refuse(arrival)) };
    // Only now: a page that is told to wait gets back what was typed.
    if (wait !== undefined) return { survey, arrival, outcome: refused(refuseTooMany(wait), wait) };
    return { survey, arrival, outcome: await receive(options, survey, arrival, address) };
  }

  return async (request, address) => {
    const cors = corsHeaders(request, options.pagesOrigin);
    if (request.method === 'OPTIONS' && cors !== undefined) return preflight(cors);
    const answered = await answer(request, address);
    const { outcome, survey } = answered;
    if (!wantsPage(request)) return jsonReply(outcome, cors);
    const page = survey && (await options.page(survey.form.survey));
    const { pathname } = new URL(request.url);
    return pageReply(outcome, renderAnswerPage(toPage(answered, pathname), page));
  };
}

function refused(refusal: Refusal, retryAfter?: number): Outcome {
  return { kind: 'refused', refusal, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** The last part of the path; what is no name of a survey is found in no list. */
function surveyOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const last = pathname.replace(/\/$/u, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function toPage({ survey, arrival, outcome }: Answered, action: string): AnswerPage {
  if (survey !== undefined && arrival !== undefined) {
    return toAnswerPage(survey, arrival, outcome, action);
  }
  return toRefusalPage(outcome.kind === 'refused' ? outcome.refusal : refuse('not-readable'));
}
