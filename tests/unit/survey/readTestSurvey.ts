import { ProblemLog } from '../../../src/kit/problemLog.ts';
import { readSurvey } from '../../../src/survey/readSurvey.ts';
import type { Question, Survey } from '../../../src/survey/survey.ts';

/** A survey that must be readable, or the test itself is wrong. */
export function readTestSurvey(json: unknown, id = 'test'): Survey {
  const log = new ProblemLog();
  const survey = readSurvey(id, json, log);
  if (survey === undefined)
    throw new Error(
      log
        .groups()
        .map(({ what }) => what)
        .join(' '),
    );
  return survey;
}

/** Codes of everything that is wrong with a definition, in order. */
export function codesOf(json: unknown): readonly string[] {
  const log = new ProblemLog();
  readSurvey('test', json, log);
  return log.groups().flatMap(({ code, count }) => Array.from({ length: count }, () => code));
}

export function questionOf(survey: Survey, name: string): Question {
  const found = survey.questions.find((question) => question.name === name);
  if (found === undefined) throw new Error(`no question ${name}`);
  return found;
}
