import { renderWords, type DetailsOf, type ProblemCode } from '../kit/problem.ts';
import { phrases } from '../kit/wording.ts';

/** Says why a command does nothing, and gives its exit code. */
export function refuse(words: string): number {
  process.stderr.write(`${words}\n`);
  return 1;
}

/** The same for a reason that has a code. */
export function refuseFor<C extends ProblemCode>(code: C, details: DetailsOf<C>): number {
  return refuse(reasonWords(code, details));
}

/** A reason that has a code, in two lines without an end of line: what is in the way, what to do, the code. */
export function reasonWords<C extends ProblemCode>(code: C, details: DetailsOf<C>): string {
  const { what, fix } = renderWords(code, details);
  return `${what}\n${phrases.fix} ${fix} [${code}]`;
}
