import { categories } from '../catalogue/catalogue.ts';
import { askedSurveys } from '../ingest/askedSurveys.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import { loadSchool } from '../ingest/loadSchool.ts';
import type { Loading } from '../ingest/loadSchool.ts';
import { schoolFile } from '../ingest/school.ts';
import type { School } from '../ingest/school.ts';
import { isSurveyFile } from '../ingest/sortFiles.ts';
import { surveyView } from '../report/surveyView.ts';
import { toCollected } from './collectedSurvey.ts';
import type { CollectedSurvey } from './collectedSurvey.ts';

/** What a school asks, as its folder says now. */
export interface Asked {
  readonly school: School;
  readonly surveys: readonly CollectedSurvey[];
  /** Origin of the pages, where they lie on another host than the collector. */
  readonly pagesOrigin?: string;
}

/** What was found in the folder; `asked` is absent where its files have errors, which are in the log then. */
export interface AskedLoading extends Pick<Loading, 'files' | 'log'> {
  readonly asked?: Asked;
}

/**
 * The school and its surveys with the classes of the term, the same as on the pages; the other files of the folder are
 * not read.
 */
export async function loadAsked(root: string): Promise<AskedLoading> {
  const folder = diskFolder(root);
  const list = async (): Promise<readonly string[]> => (await folder.list()).filter(isNeeded);
  const { loaded, files, log } = await loadSchool({ ...folder, list }, categories);
  if (loaded === undefined || log.hasErrors) return { files, log };
  const { school } = loaded;
  const { collector, address } = school;
  const apart = collector !== undefined && address !== undefined;
  const surveys = askedSurveys(loaded).map((asked, place) =>
    toCollected(surveyView(asked, place, school)),
  );
  const asked = { school, surveys, ...(apart ? { pagesOrigin: address.site } : {}) };
  return { asked, files, log };
}

function isNeeded(file: string): boolean {
  const isClasses = /^data\/[^/]+\/monitoring\/classes\.csv$/iu.test(file);
  return file === schoolFile || isSurveyFile(file) || isClasses;
}
