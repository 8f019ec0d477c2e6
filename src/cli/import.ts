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
import { quoteText } from '../kit/text.ts';
import { UNIT_FORMS } from '../report/words.ts';
import { checkReport } from './checkReport.ts';
import { command } from './command.ts';
import { confirm } from './confirm.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { withStore } from './withStore.ts';

/** What one file would bring, or why it brings nothing. */
async function readPlan(
  file: string,
  { school, surveys }: Asked,
  today: string,
): Promise<ImportPlan | string> {
  // npm changes the working folder to its own; the file is named from where the command was typed.
  const from = process.env['INIT_CWD'] ?? '';
  const text = await readFile(path.resolve(from, file), 'utf8').catch(() => undefined);
  if (text === undefined) return `${file}: такой файл не открывается. Проверьте имя и папку.`;
  const saved = readSavedAnswers(text);
  if (saved === undefined) {
    return `${file}: это не файл с ответами. Нужен файл, который страница опроса сохраняет кнопкой «Сохранить ответы файлом».`;
  }
  const survey = surveys.find(({ form }) => form.survey === saved.survey);
  return survey === undefined
    ? `${file}: это ответы на анкету ${quoteText(saved.survey)}, а её школа не проводит.`
    : planImport(school, survey, saved, today);
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
    options: { yes: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (files.length === 0) {
    return refuse('Назовите файл: npm run import -- otvety-parents-2026-04-25.json');
  }
  const root = schoolRoot(process.env);
  const { asked, log, files: read } = await loadAsked(root);
  if (asked === undefined) return refuse(checkReport(log, read));
  const today = schoolDay(new Date(), asked.school.timeZone);
  const good: ImportPlan['good'][number][] = [];
  let isWhole = true;
  for (const file of files) {
    const plan = await readPlan(file, asked, today);
    if (typeof plan === 'string') refuse(plan);
    else {
      process.stdout.write(planText(file, plan));
      good.push(...plan.good);
    }
    if (typeof plan === 'string' || plan.refused.length > 0) isWhole = false;
  }
  if (good.length === 0) return refuse('Записывать нечего.');
  const question = `Записать ${formatCount(good.length, UNIT_FORMS.answer)} в хранилище?`;
  if (!values.yes && !(await confirm(question))) {
    return refuse('Ничего не записано. Без вопроса записывают так: npm run import -- ФАЙЛ --yes');
  }
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
    return isWhole && count('code-spent') + count('taken') === 0 ? 0 : 1;
  });
});
