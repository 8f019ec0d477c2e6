import type { Survey } from '../../survey/survey.ts';
import { oldTitleOf } from '../stories.ts';
import type { DemoTerm } from '../terms.ts';
import { renderDefinition } from './renderDefinition.ts';

/** The definition of a survey as it was asked in a half-year; `undefined`: in the words of today. */
export function oldDefinition(survey: Survey, term: DemoTerm): string | undefined {
  const questions = survey.questions.map((question) => {
    const title = oldTitleOf(survey.id, question.name, term);
    return title === undefined ? question : { ...question, title };
  });
  const isOld = questions.some((question, at) => question !== survey.questions[at]);
  return isOld ? renderDefinition({ ...survey, questions }) : undefined;
}
