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
  /** Codes that are not there, for one survey from one address: who guesses is soon stopped. */
  readonly wrongCodes: Ceiling;
  /** Tries of one code, from wherever. */
  readonly tries: Ceiling;
}

export const usualCeilings: Ceilings = {
  answers: { points: 300, duration: 600 },
  wrongCodes: { points: 10, duration: 600 },
  tries: { points: 5, duration: 60 },
};

/** Each gives the seconds to wait, or `undefined`: there is room. */
export interface Limits {
  takeAnswers(survey: string, address: string): Promise<number | undefined>;
  takeCode(survey: string, address: string, code: string): Promise<number | undefined>;
  /** Remembers that a code was not there. */
  countWrongCode(survey: string, address: string): Promise<void>;
}

/**
 * Limits kept in memory alone. An address is a key there, hashed with a secret of this process, and is written nowhere.
 * @param secret random bytes, new in every process.
 */
export function createLimits(secret: Uint8Array, ceilings: Ceilings = usualCeilings): Limits {
  const answers = new RateLimiterMemory(ceilings.answers);
  const wrongCodes = new RateLimiterMemory(ceilings.wrongCodes);
  const tries = new RateLimiterMemory(ceilings.tries);
  const key = (survey: string, ofWhom: string): string =>
    createHmac('sha256', secret).update(`${survey}:${ofWhom}`).digest('base64');
  const from = (survey: string, address: string): string => key(survey, addressGroup(address));

  return {
    takeAnswers: (survey, address) => take(answers, from(survey, address)),
    async takeCode(survey, address, code) {
      const wrong = await wrongCodes.get(from(survey, address));
      if (wrong !== null && wrong.consumedPoints >= ceilings.wrongCodes.points) {
        return toSeconds(wrong);
      }
      return take(tries, key(survey, `code:${code}`));
    },
    async countWrongCode(survey, address) {
      await take(wrongCodes, from(survey, address));
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
