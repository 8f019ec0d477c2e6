import type { ProblemLog } from '../kit/problemLog.ts';
import { readJson } from '../kit/readJson.ts';
import { checkProperties } from '../survey/checkProperties.ts';
import { readSurvey } from '../survey/readSurvey.ts';
import type { Survey } from '../survey/survey.ts';
import { readTextFile } from './readTextFile.ts';
import type { SchoolFolder } from './schoolFolder.ts';
import { isSurveyFile } from './sortFiles.ts';

/** Id of a survey from the path of its file. */
export function surveyId(path: string): string {
  return path.replace(/^surveys\//, '').replace(/\.json$/, '');
}

/** A definition that could be read. */
export interface LoadedSurvey {
  readonly survey: Survey;
  /** The file as it stands. */
  readonly text: string;
}

/** All survey definitions of the folder that can be read, by name of file; faults are in the log (АНК-…). */
export async function loadSurveys(
  folder: SchoolFolder,
  paths: readonly string[],
  log: ProblemLog,
): Promise<readonly LoadedSurvey[]> {
  const surveys: LoadedSurvey[] = [];
  for (const path of paths.filter(isSurveyFile)) {
    const text = await readTextFile(folder, path, log);
    const survey = text === undefined ? undefined : readText(surveyId(path), text, path, log);
    // Only of what is asked now: answers to a term's own definition were given, by whatever form.
    const json = text === undefined ? undefined : readJson(text)?.value;
    for (const problem of checkProperties(json, { file: path })) log.add(problem);
    if (text !== undefined && survey !== undefined) surveys.push({ survey, text });
  }
  return surveys;
}

/**
 * The definitions against which the answers of a term are read: its own where it has one, since the words of a question
 * may have changed after it was asked, and the present one otherwise. An own one that cannot be read is in the log.
 * @param own path by the id of the survey.
 */
export async function loadTermSurveys(
  folder: SchoolFolder,
  present: readonly LoadedSurvey[],
  own: ReadonlyMap<string, string>,
  log: ProblemLog,
): Promise<readonly Survey[]> {
  const surveys: Survey[] = [];
  for (const { survey, text } of present) {
    const path = own.get(survey.id);
    const kept = path === undefined ? undefined : await readTextFile(folder, path, log);
    const isOther = path !== undefined && kept !== undefined && kept !== text;
    surveys.push((isOther ? readText(survey.id, kept, path, log) : undefined) ?? survey);
  }
  return surveys;
}

function readText(id: string, text: string, file: string, log: ProblemLog): Survey | undefined {
  const json = readJson(text);
  if (json !== undefined) return readSurvey(id, json.value, log, file);
  log.add({ code: 'АНК-01', place: { file }, details: { where: '' } });
  return undefined;
}
