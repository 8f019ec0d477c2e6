import { exportSurvey } from '../collector/export/exportSurvey.ts';
import { keepDefinition } from '../collector/export/keepDefinition.ts';
import type { Holding, Store } from '../collector/store/store.ts';
import { formatCount } from '../kit/format.ts';
import { ProblemLog } from '../kit/problemLog.ts';
import { UNIT_FORMS } from '../report/words.ts';
import { checkReport } from './checkReport.ts';
import type { Definitions } from './loadDefinitions.ts';

/** Why a disk refuses to put a new file in the place of an old one. */
const HELD = ['EBUSY', 'EPERM', 'EACCES'];
/** Why it takes no more of one: it is full, or somebody has set a limit. */
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
  const stays = `${term}, ${id}: ${formatCount(answers, UNIT_FORMS.answer)} в хранилище`;
  const survey = definitions.surveys.find((one) => one.id === id);
  if (survey === undefined || !definitions.school.terms.some((one) => one.id === term)) {
    const missing =
      survey === undefined ? `файла surveys/${id}.json` : `полугодия ${term} в data/school.yaml`;
    const text = `${stays}, но ${missing} нет.\nЧто сделать: верните его и повторите выгрузку.\n`;
    return { done: notExported === 0, text };
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
        ? `Внимание: surveys/${id}.json отличается от data/${term}/surveys/${id}.json. Ответы этого полугодия читаются по второму файлу.\n` +
          'Что сделать: если вопросы изменены посреди полугодия, верните прежние слова или измените и второй файл.\n'
        : '';
    return {
      done: true,
      text: `${file}: ${news}, всего ${formatCount(rows, UNIT_FORMS.answer)}\n${reworded}`,
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (FULL.includes(code)) {
      const text =
        `${stays}, но на диске нет места для файла ответов (${code}). Прежний файл цел.\n` +
        'Что сделать: освободите место и повторите выгрузку.\n';
      return { done: false, text };
    }
    if (!HELD.includes(code)) throw error;
    const text =
      `${stays}, но файл ответов записать нельзя (${code}).\n` +
      'Что сделать: закройте его в Excel, проверьте права на папку data и повторите выгрузку.\n';
    return { done: false, text };
  }
}
