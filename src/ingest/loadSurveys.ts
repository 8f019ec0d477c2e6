import type { ProblemLog } from '../kit/problemLog.ts';
import { readSurvey } from '../survey/readSurvey.ts';
import type { Survey } from '../survey/survey.ts';
import { readTextFile } from './readTextFile.ts';
import type { SchoolFolder } from './schoolFolder.ts';
import { isSurveyFile } from './sortFiles.ts';

/** Id of a survey from the path of its file. */
export function surveyId(path: string): string {
  return path.replace(/^surveys\//, '').replace(/\.json$/, '');
}

/** All survey definitions of the folder that can be read, by name of file; faults are in the log (АНК-…). */
export async function loadSurveys(
  folder: SchoolFolder,
  paths: readonly string[],
  log: ProblemLog,
): Promise<readonly Survey[]> {
  const surveys: Survey[] = [];
  for (const path of paths.filter(isSurveyFile)) {
    const text = await readTextFile(folder, path, log);
    if (text === undefined) continue;
    const json = readJson(text);
    if (json === undefined) {
      log.add({ code: 'АНК-01', place: { file: path }, details: { where: '' } });
      continue;
    }
    const survey = readSurvey(surveyId(path), json.value, log);
    if (survey !== undefined) surveys.push(survey);
  }
  return surveys;
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch {
    return undefined;
  }
}
