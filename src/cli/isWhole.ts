import type { ProblemLog } from '../kit/problemLog.ts';

/**
 * Whether every figure could be counted: no errors but those in the text of a report (РЗД), from which nothing is
 * counted. Only then does a figure without data say something of itself, and is told beside the other errors of a text.
 */
export function isWhole(log: ProblemLog): boolean {
  return log
    .groups()
    .every(({ severity, code }) => severity === 'warning' || code.startsWith('РЗД-'));
}
