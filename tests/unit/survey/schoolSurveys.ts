import { readFileSync } from 'node:fs';

/** The surveys that the program comes with, and the minutes a respondent may lose on each. */
export const schoolSurveys = [
  { id: 'pupils-1-4', most: 3 },
  { id: 'pupils-5-9', most: 7 },
  { id: 'pupils-10-11', most: 7 },
  { id: 'parents', most: 7 },
  { id: 'teachers', most: 7 },
  { id: 'partners', most: 7 },
  { id: 'councils', most: 7 },
].map((survey) => ({ ...survey, json: readDefinition(survey.id) }));

function readDefinition(id: string): unknown {
  const file = new URL(`../../../surveys/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}
