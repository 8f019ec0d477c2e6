import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCodeHash } from '../collector/codes/codeHash.ts';
import { planImport } from '../collector/importPlan.ts';
import type { ImportPlan } from '../collector/importPlan.ts';
import { loadAsked } from '../collector/loadAsked.ts';
import type { Asked } from '../collector/loadAsked.ts';
import { readSavedAnswers } from '../collector/readSavedAnswers.ts';
import { schoolDay } from '../collector/schoolDay.ts';
import type { Kept } from '../collector/store/store.ts';
import { formatCount } from '../kit/format.ts';
import { UNIT_FORMS } from '../report/words.ts';
import { checkReport } from './checkReport.ts';
import { command } from './command.ts';
import { confirm } from './confirm.ts';
import { failureCode } from './failureCode.ts';
import { reasonWords, refuse, refuseFor } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { withStore } from './withStore.ts';

/** What one file would bring, or in words why it brings nothing. */
async function readPlan(
  file: string,
  { school, surveys }: Asked,
  today: string,
  term: string | undefined,
): Promise<ImportPlan | string> {
  // npm changes the working folder to its own; the file is named from where the command was typed.
  const from = process.env['INIT_CWD'] ?? '';
  const text = await readFile(path.resolve(from, file), 'utf8').catch((error: unknown) => {
    const failure = failureCode(error);
    if (failure === undefined) throw error;
    return { failure };
  });
  if (typeof text !== 'string') return reasonWords('ИМП-02', { file, ...text });
  const saved = readSavedAnswers(text);
  if (saved === undefined) return reasonWords('ИМП-03', { file });
  const { survey: id } = saved;
  const survey = surveys.find(({ form }) => form.survey === id);
  if (survey === undefined) return reasonWords('ИМП-04', { file, survey: id });
  const known = school.terms
    .filter(({ surveys: asked }) => asked.some((one) => one.survey === id))
    .map((one) => one.id);
  if (term !== undefined && !known.includes(term)) {
    return reasonWords('ИМП-08', { term, survey: id, known });
  }
  return planImport(school, survey, saved, today, term);
}

function planText(file: string, { good, refused }: ImportPlan): string {
  const counts =
    `годных — ${formatCount(good.length, UNIT_FORMS.answer)}, ` +
    `не принято — ${formatCount(refused.length, UNIT_FORMS.answer)}`;
  const lines = refused.map(({ number, reasons }) => `  № ${number}: ${reasons.join(' ')}\n`);
  return `${file}: ${counts}.\n${lines.join('')}`;
}

await command(async () => {
  const { values, positionals: files } = parseArgs({
    options: { yes: { type: 'boolean', default: false }, term: { type: 'string' } },
    allowPositionals: true,
  });
  if (files.length === 0) return refuseFor('ИМП-01', {});
  const root = schoolRoot(process.env);
  const { asked, log, files: read } = await loadAsked(root);
  if (asked === undefined) return refuse(checkReport(log, read));
  const today = schoolDay(new Date(), asked.school.timeZone);
  const good: ImportPlan['good'][number][] = [];
  let [isWhole, isSure] = [true, true];
  for (const file of files) {
    const plan = await readPlan(file, asked, today, values.term);
    if (typeof plan === 'string') refuse(plan);
    else {
      process.stdout.write(planText(file, plan));
      good.push(...plan.good);
      if (plan.doubtful !== undefined) {
        isSure = false;
        refuseFor('ИМП-07', { file, ...plan.doubtful });
      }
    }
    if (typeof plan === 'string' || plan.refused.length > 0) isWhole = false;
  }
  if (good.length === 0) return refuseFor('ИМП-05', {});
  const question = `Записать ${formatCount(good.length, UNIT_FORMS.answer)} в хранилище?`;
  // What lies under a wrong term stays there: nothing doubtful is written without a person who says so.
  if (values.yes && !isSure) return refuseFor('ИМП-10', {});
  if (!values.yes && !(await confirm(question))) return refuseFor('ИМП-06', {});
  return withStore(root, async (store) => {
    const hash = createCodeHash(await store.codeSalt());
    const kept = await Promise.all(
      good.map(async ({ stored, code }) =>
        code === undefined
          ? store.keep(stored)
          : store.keep(stored, await hash(stored.survey, stored.term, code)),
      ),
    );
    await store.mix();
    const count = (what: Kept): number => kept.filter((one) => one === what).length;
    process.stdout.write(
      `Записано новых: ${count('new')}. Уже были: ${count('repeated')}. ` +
        `Код уже использован: ${count('code-spent')}. ` +
        `Не записаны, потому что под их номером лежат другие ответы: ${count('taken')}.\n` +
        'Что дальше: npm run export — выгрузить ответы в папку data.\n',
    );
    const lost = count('code-spent') + count('taken');
    if (lost > 0) return refuseFor('ИМП-09', { answers: lost });
    return isWhole ? 0 : 1;
  });
});
