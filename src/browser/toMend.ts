import { serviceFields } from '../form/fieldIds.ts';
import { codeTitle } from '../form/renderCode.ts';
import type { AnswerError, Refusal, RefusalCode } from '../form/submission.ts';

/** What is wrong with the code itself: the respondent may type it anew. */
const aboutCode: readonly RefusalCode[] = ['code-needed', 'code-mistyped', 'code-spent'];

/**
 * What the respondent can mend in the form of a refused answer set, as the collector named it; `undefined`: nothing, it
 * stays refused.
 */
export function toMend({
  code,
  message,
  errors = [],
}: Refusal): readonly AnswerError[] | undefined {
  const isAboutCode = aboutCode.includes(code);
  if (errors.length > 0 && (isAboutCode || code === 'invalid-answers')) return errors;
  return isAboutCode ? [{ question: serviceFields.code, title: codeTitle, message }] : undefined;
}
