import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressGroup } from './addressGroup.ts';

/** How many in how many seconds. */
export interface Ceiling {
  readonly points: number;
  readonly duration: number;
}

export interface Ceilings {
  /** Requests with answers to one survey from one address: a school behind one address passes, a script does not. */
  readonly answers: Ceiling;
  /**
   * Codes that are not there, for one survey from one address: further wrong ones are told to wait, right ones pass.
   */
  readonly wrongCodes: Ceiling;
  /** Codes that are not there, looked up at any pace: kept down for the work it costs and for the guesser. */
  readonly lookUps: Ceiling;
  /** Codes looked up after those, right or wrong: one by one. */
  readonly lateLookUps: Ceiling;
  /** Tries of one code, from wherever. */
  readonly tries: Ceiling;
}

/**
 * Thirty pupils behind one address may each mistype four times. A guesser gets 600 look-ups in ten minutes (300 at once
 * and one each two seconds), 86,400 a day, of 2³⁶ codes: where 500 are not used yet, one of them is hit with a chance
 * of 0.06 % a day (86,400 · 500 / 2³⁶), under 1 % in a survey of two weeks. From however many addresses, the one core
 * at `createCodeDesk` looks up 33 a second: 2 % a day. One hit is one forged answer. 600 look-ups are 18 seconds of
 * that core in ten minutes.
 *
 * Before it is looked up a right code looks like any other, and to look one up is to answer a guess: there is no way to
 * let right ones alone pass. But who guessed and stopped leaves the class behind the same address a wait of two
 * seconds, not of ten minutes; who goes on guessing competes with it for each look-up, and its devices try again by
 * themselves.
 */
export const usualCeilings: Ceilings = {
  answers: { points: 300, duration: 600 },
  wrongCodes: { points: 120, duration: 600 },
  lookUps: { points: 300, duration: 600 },
  lateLookUps: { points: 1, duration: 2 },
  tries: { points: 5, duration: 60 },
};

/** Each gives the seconds to wait, or `undefined`: there is room. */
export interface Limits {
  takeAnswers(survey: string, address: string): Promise<number | undefined>;
  /** Before a code is looked up; to be given back where it was right. */
  takeCode(survey: string, address: string, code: string): Promise<number | undefined>;
  giveBackCode(survey: string, address: string): Promise<void>;
  /** Remembers that a code was not there. It is no answer, so that it takes no room from those who have a right one. */
  countWrongCode(survey: string, address: string): Promise<number | undefined>;
}

/**
 * Limits kept in memory alone. An address is a key there, hashed with a secret of this process, and is written nowhere.
 * @param secret random bytes, new in every process.
 */
export function createLimits(secret: Uint8Array, ceilings: Ceilings = usualCeilings): Limits {
  const answers = new RateLimiterMemory(ceilings.answers);
  const wrongCodes = new RateLimiterMemory(ceilings.wrongCodes);
  const lookUps = new RateLimiterMemory(ceilings.lookUps);
  const lateLookUps = new RateLimiterMemory(ceilings.lateLookUps);
  const tries = new RateLimiterMemory(ceilings.tries);
  const key = (survey: string, ofWhom: string): string =>
    createHmac('sha256', secret).update(`${survey}:${ofWhom}`).digest('base64');
  const from = (survey: string, address: string): string => key(survey, addressGroup(address));

  return {
    takeAnswers: (survey, address) => take(answers, from(survey, address)),
    async takeCode(survey, address, code) {
      const repeated = await take(tries, key(survey, `code:${code}`));
      if (repeated !== undefined) return repeated;
      const here = from(survey, address);
      if ((await take(lookUps, here)) === undefined) return undefined;
      const wait = await take(lateLookUps, here);
      // It is no answer yet, so that guesses that are not even looked up take no room from those who answer.
      if (wait !== undefined) await answers.reward(here);
      return wait;
    },
    async giveBackCode(survey, address) {
      await lookUps.reward(from(survey, address));
    },
    async countWrongCode(survey, address) {
      await answers.reward(from(survey, address));
      return take(wrongCodes, from(survey, address));
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return toSeconds(reason);
    throw reason;
  }
}

function toSeconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
