import { serviceFields } from '../form/fieldIds.ts';
import type { AnswerError, Refusal, RefusalCode } from '../form/submission.ts';

/** What is wrong with the code itself: the respondent may type it anew. */
const aboutCode: readonly RefusalCode[] = ['code-needed', 'code-mistyped', 'code-spent'];

/** What the respondent can mend in the form of a refused answer set; `undefined`: nothing, it stays refused. */
export function toMend({ code, message, errors }: Refusal): readonly AnswerError[] | undefined {
  if (code === 'invalid-answers' && errors !== undefined) return errors;
  return aboutCode.includes(code)
    ? [{ question: serviceFields.code, title: 'Код с листка', message }]
    : undefined;
}
