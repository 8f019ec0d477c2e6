import { exportSurvey } from '../collector/export/exportSurvey.ts';
import { keepDefinition } from '../collector/export/keepDefinition.ts';
import type { Holding, Store } from '../collector/store/store.ts';
import { formatCount } from '../kit/format.ts';
import { ProblemLog } from '../kit/problemLog.ts';
import { UNIT_FORMS } from '../report/words.ts';
import { checkReport } from './checkReport.ts';
import { failureCode } from './failureCode.ts';
import type { Definitions } from './loadDefinitions.ts';
import { reasonWords } from './refuse.ts';

/** Why a disk takes no more of a file: it is full, or somebody has set a limit. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

export interface HoldingOptions {
  readonly root: string;
  readonly store: Store;
  readonly definitions: Definitions;
  /** Also rows that were exported before and are no longer in the file. */
  readonly all: boolean;
}

/** What became of the stored answers of a survey, in words; not `done`: they are in the store only. */
export async function exportHolding(
  options: HoldingOptions,
  { survey: id, term, answers, notExported }: Holding,
): Promise<{ readonly done: boolean; readonly text: string }> {
  const { root, store, definitions, all } = options;
  const held = `${term}, ${id}: ${formatCount(answers, UNIT_FORMS.answer)} в хранилище`;
  const survey = definitions.surveys.find((one) => one.id === id);
  if (survey === undefined || !definitions.school.terms.some((one) => one.id === term)) {
    const missing =
      survey === undefined ? `файла surveys/${id}.json` : `полугодия ${term} в data/school.yaml`;
    const text = reasonWords('ВЫГ-02', { held, missing });
    return { done: notExported === 0, text: `${text}\n` };
  }
  const log = new ProblemLog();
  try {
    const exported = await exportSurvey({ root, store, survey, term, all, log });
    if (exported === undefined) {
      const report = checkReport(
        log,
        [],
        'Этот файл не изменён, новые ответы остались в хранилище.',
      );
      return { done: false, text: `\n${report}\n\n` };
    }
    const { file, added, rows } = exported;
    const news =
      added === 0 ? 'новых ответов нет' : `добавлено: ${formatCount(added, UNIT_FORMS.answer)}`;
    const kept = await keepDefinition(root, id, term);
    const reworded =
      kept === 'other' && added > 0
        ? `${reasonWords('ВЫГ-05', { now: `surveys/${id}.json`, kept: `data/${term}/surveys/${id}.json` })}\n`
        : '';
    return {
      done: true,
      text: `${file}: ${news}, всего ${formatCount(rows, UNIT_FORMS.answer)}\n${reworded}`,
    };
  } catch (error) {
    const failure = failureCode(error);
    if (failure === undefined) throw error;
    const why = FULL.includes(failure) ? 'ВЫГ-03' : 'ВЫГ-04';
    return { done: false, text: `${reasonWords(why, { held, failure })}\n` };
  }
}
