import { parseArgs } from 'node:util';
import { daysOfGrace } from '../collector/findTerm.ts';
import { schoolDay } from '../collector/schoolDay.ts';
import { formatCount, formatDate } from '../kit/format.ts';
import { UNIT_FORMS } from '../report/words.ts';
import { command } from './command.ts';
import { confirm } from './confirm.ts';
import { loadDefinitions } from './loadDefinitions.ts';
import { lastArrival, planPurge } from './purgePlan.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { withStore } from './withStore.ts';

const OPTIONS = { term: { type: 'string' }, yes: { type: 'boolean', default: false } } as const;
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
    const { exported, missing, text } = await planPurge(root, store, term.id, surveys);
    process.stdout.write(text);
    if (exported === 0) {
      return refuse('Удалять нечего: выгруженных ответов за это полугодие в хранилище нет.');
    }
    if (missing > 0) {
      process.stdout.write(
        'Если строки убрали из файлов не нарочно, верните их: npm run export -- --all\n',
      );
    }
    const question = `Удалить из хранилища ${formatCount(exported, UNIT_FORMS.answer)} за ${term.id}? Вернуть их будет нельзя.`;
    if (!values.yes && !(await confirm(question))) {
      return refuse('Ничего не удалено. Без вопроса удаляют так: npm run purge -- --term T --yes');
    }
    const deleted = await store.purge(term.id);
    await store.mix();
    const left = (await store.holdings()).filter((one) => one.term === term.id);
    const rest = left.reduce((sum, one) => sum + one.answers, 0);
    process.stdout.write(
      `Удалено: ${formatCount(deleted, UNIT_FORMS.answer)}. Осталось за ${term.id}: ${formatCount(rest, UNIT_FORMS.answer)}.\n`,
    );
    return 0;
  });
});
