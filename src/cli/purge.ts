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
import { refuseFor } from './refuse.ts';
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
    return refuseFor('УДЛ-01', { known: school.terms.map(({ id }) => id) });
  }
  const last = lastArrival(term);
  if (schoolDay(new Date(), school.timeZone) <= last) {
    return refuseFor('УДЛ-02', { term: term.id, last: formatDate(last), grace: daysOfGrace });
  }
  return withStore(root, async (store) => {
    const { exported, missing, codes, text } = await planPurge(root, store, term.id, surveys);
    process.stdout.write(text);
    const sheets = await findSheets(root, term.id);
    if (sheets.length > 0) {
      process.stdout.write(`Остались листы с кодами, удалите их сами:\n${lines(sheets)}`);
    }
    if (exported === 0 && codes === 0) return refuseFor('УДЛ-03', { term: term.id });
    if (missing > 0 && !values['also-missing']) return refuseFor('УДЛ-04', { answers: missing });
    const question = `Удалить из хранилища за ${term.id}: ${answersOf(exported)}, ${codesOf(codes)} без ответа? Вернуть их будет нельзя.`;
    if (!values.yes && !(await confirm(question))) return refuseFor('УДЛ-05', { term: term.id });
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
