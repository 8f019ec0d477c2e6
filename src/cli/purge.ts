import { parseArgs } from 'node:util';
import { daysOfGrace } from '../collector/findTerm.ts';
import { schoolDay } from '../collector/schoolDay.ts';
import { formatCount, formatDate } from '../kit/format.ts';
import { UNIT_FORMS } from '../report/words.ts';
import { findSheets } from './codeSheets.ts';
import { command } from './command.ts';
import { confirm } from './confirm.ts';
import { loadDefinitions } from './loadDefinitions.ts';
import { CODE_FORMS, lastArrival, planPurge } from './purgePlan.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { withStore } from './withStore.ts';

const OPTIONS = {
  term: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'also-missing': { type: 'boolean', default: false },
} as const;

const answersOf = (count: number): string => formatCount(count, UNIT_FORMS.answer);
const codesOf = (count: number): string => formatCount(count, CODE_FORMS);

await command(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const root = schoolRoot(process.env);
  const loaded = await loadDefinitions(root, (text) => process.stderr.write(text));
  if (loaded === undefined) return 1;
  const { school, surveys } = loaded;
  const term = school.terms.find(({ id }) => id === values.term);
  if (term === undefined) {
    const known = school.terms.map(({ id }) => id).join(', ');
    return refuse(`Назовите полугодие: npm run purge -- --term T. Есть: ${known}.`);
  }
  const last = lastArrival(term);
  if (schoolDay(new Date(), school.timeZone) <= last) {
    return refuse(
      `Ответы за ${term.id} могут приходить до ${formatDate(last)} года включительно: опрос идёт ` +
        `или закрыт меньше ${daysOfGrace} дней назад.\nЧто сделать: повторите команду после этого дня.`,
    );
  }
  return withStore(root, async (store) => {
    const { exported, missing, codes, text } = await planPurge(root, store, term.id, surveys);
    process.stdout.write(text);
    const sheets = await findSheets(root, term.id);
    if (sheets.length > 0) {
      process.stdout.write(`Остались листы с кодами, удалите их сами:\n${lines(sheets)}`);
    }
    if (exported === 0 && codes === 0) {
      return refuse(
        'Удалять нечего: за это полугодие в хранилище нет ни выгруженных ответов, ни кодов.',
      );
    }
    if (missing > 0 && !values['also-missing']) {
      return refuse(
        `Ничего не удалено: ${answersOf(missing)} есть только в хранилище, в файлах этих строк нет.\n` +
          'Что сделать: верните строки командой npm run export -- --all. Если их убрали из файлов нарочно, ' +
          'добавьте к этой команде --also-missing.',
      );
    }
    const question = `Удалить из хранилища за ${term.id}: ${answersOf(exported)}, ${codesOf(codes)} без ответа? Вернуть их будет нельзя.`;
    if (!values.yes && !(await confirm(question))) {
      return refuse('Ничего не удалено. Без вопроса удаляют так: npm run purge -- --term T --yes');
    }
    const purged = await store.purge(term.id);
    await store.mix();
    const left = (await store.holdings()).filter((one) => one.term === term.id);
    const rest = left.reduce((sum, one) => sum + one.answers, 0);
    process.stdout.write(
      `Удалено за ${term.id}: ${answersOf(purged.answers)}, ${codesOf(purged.codes)} без ответа. ` +
        `Осталось: ${answersOf(rest)}.\n`,
    );
    return 0;
  });
});

function lines(files: readonly string[]): string {
  return files.map((file) => `  ${file}\n`).join('');
}
