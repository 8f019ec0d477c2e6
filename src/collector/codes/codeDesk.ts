import type { CodeHash } from './codeHash.ts';

/** Hashes of codes that are being made or wait for it: at 30 ms each they take some seconds. */
const mostWaiting = 200;

/** Where one core makes the hashes of codes, one after another. `undefined`: too many wait. */
export type CodeDesk = (
  ...code: Parameters<CodeHash>
) => Promise<Awaited<ReturnType<CodeHash>> | undefined>;

/**
 * Guesses from a thousand addresses at once must not take all cores from those who answer without a code: while one
 * hash is made, the others wait in the order in which they came.
 */
export function createCodeDesk(codeHash: CodeHash, most = mostWaiting): CodeDesk {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (...code) => {
    if (waiting === most) return undefined;
    waiting += 1;
    const made = last.then(() => codeHash(...code));
    last = made.catch(() => undefined);
    try {
      return await made;
    } finally {
      waiting -= 1;
    }
  };
}
