import { categories } from '../catalogue/catalogue.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import { loadSchool } from '../ingest/loadSchool.ts';
import { schoolFile } from '../ingest/school.ts';
import type { School } from '../ingest/school.ts';
import { isSurveyFile } from '../ingest/sortFiles.ts';
import type { Survey } from '../survey/survey.ts';
import { checkReport } from './checkReport.ts';

/** What a school's folder says about itself, without its answers and tables. */
export interface Definitions {
  readonly school: School;
  readonly surveys: readonly Survey[];
}

/** Reads `data/school.yaml` and the surveys alone; their errors are written out and give `undefined`. */
export async function loadDefinitions(
  root: string,
  write: (text: string) => void,
): Promise<Definitions | undefined> {
  const folder = diskFolder(root);
  const list = async (): Promise<readonly string[]> =>
    (await folder.list()).filter((path) => path === schoolFile || isSurveyFile(path));
  const { loaded, log, files } = await loadSchool({ ...folder, list }, categories);
  if (loaded === undefined || log.hasErrors) {
    write(`${checkReport(log, files)}\n`);
    return undefined;
  }
  return { school: loaded.school, surveys: loaded.surveys };
}
