import { createAnswersCheck } from '../form/checkAnswers.ts';
import type { CheckedAnswers } from '../form/checkAnswers.ts';
import type { Form, FormQuestion } from '../form/form.ts';
import { questionsOf } from '../form/questionsOf.ts';
import { writeCellText } from '../kit/cellText.ts';
import { choiceSeparator } from '../survey/choiceSeparator.ts';
import type { GivenAnswers } from '../survey/holds.ts';

/** A survey made ready once, so that an arrival costs little. */
export interface CollectedSurvey {
  readonly form: Form;
  /** Whether its form has a field for a code. */
  readonly access: 'open' | 'code';
  /** When answers are taken, in words; its page prints them. */
  readonly dates?: string;
  readonly check: (given: GivenAnswers) => CheckedAnswers;
  /** Checked answers as cells of the canonical file. */
  readonly toCells: (answers: GivenAnswers) => ReadonlyMap<string, string>;
}

export function toCollected({
  form,
  access,
  dates,
}: Pick<CollectedSurvey, 'form' | 'access' | 'dates'>): CollectedSurvey {
  const questions = new Map(questionsOf(form).map((question) => [question.name, question]));
  return {
    form,
    access,
    ...(dates === undefined ? {} : { dates }),
    check: createAnswersCheck(form),
    toCells: (answers) =>
      new Map([...answers].map(([name, answer]) => [name, toCell(questions.get(name), answer)])),
  };
}

/** As `writeAnswer` writes it: values of options as they are, several joined by «|», words safe from Excel. */
function toCell(question: FormQuestion | undefined, answer: string | readonly string[]): string {
  if (typeof answer !== 'string') return answer.join(choiceSeparator);
  return question === undefined || question.options.length === 0 ? writeCellText(answer) : answer;
}
