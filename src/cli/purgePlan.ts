import { countMissing } from '../collector/export/countMissing.ts';
import { findResponsesFile, readResponsesFile } from '../collector/export/responsesFile.ts';
import { daysOfGrace } from '../collector/findTerm.ts';
import { addDays } from '../collector/schoolDay.ts';
import type { Store } from '../collector/store/store.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import type { Term } from '../ingest/school.ts';
import { formatCount } from '../kit/format.ts';
import { ProblemLog } from '../kit/problemLog.ts';
import type { Survey } from '../survey/survey.ts';
import { UNIT_FORMS } from '../report/words.ts';

export const CODE_FORMS = ['код', 'кода', 'кодов'] as const;

/** What deleting the exported answers and the codes of a term would mean. */
export interface PurgePlan {
  /** Answers that would be deleted. */
  readonly exported: number;
  /** Those of them that the files in `data/` do not have: they would be gone for good. */
  readonly missing: number;
  /** Codes that nobody has used. */
  readonly codes: number;
  /** A line per survey: what is there, and what of it would be deleted. */
  readonly text: string;
}

/** The last day on which answers of a term may still arrive, `YYYY-MM-DD`. */
export function lastArrival({ to, surveys }: Pick<Term, 'to' | 'surveys'>): string {
  const closing = surveys.map(({ closes }) => closes).toSorted();
  return addDays(closing.at(-1) ?? to, daysOfGrace);
}

/** Compares what is stored of a term with the files it was exported to. A file that cannot be read has nothing. */
export async function planPurge(
  root: string,
  store: Store,
  term: string,
  surveys: readonly Survey[],
): Promise<PurgePlan> {
  const folder = diskFolder(root);
  const plan = { exported: 0, missing: 0, codes: 0, text: '' };
  const holdings = (await store.holdings()).filter((one) => one.term === term);
  for (const { survey: id, answers, notExported } of holdings) {
    const survey = surveys.find((one) => one.id === id);
    const path = await findResponsesFile(folder, id, term);
    const file =
      path === undefined || survey === undefined
        ? undefined
        : await readResponsesFile(folder, path, survey, new ProblemLog());
    const missing = await countMissing(store, id, term, file);
    const exported = answers - notExported;
    plan.exported += exported;
    plan.missing += missing;
    plan.text +=
      `${id}: выгружено ${formatCount(exported, UNIT_FORMS.answer)}` +
      (missing === 0 ? '' : `, из них нет в файле ${formatCount(missing, UNIT_FORMS.answer)}`) +
      (notExported === 0
        ? ''
        : `; ещё не выгружено ${formatCount(notExported, UNIT_FORMS.answer)}, они останутся`) +
      '\n';
  }
  const ids = new Set([...holdings.map(({ survey }) => survey), ...surveys.map(({ id }) => id)]);
  for (const id of ids) {
    for (const { group, issued, spent } of await store.codeUse(id, term)) {
      plan.codes += issued - spent;
      plan.text += `${id}, ${group}: выдано ${formatCount(issued, CODE_FORMS)}, использовано ${spent}\n`;
    }
  }
  return plan;
}
