import { parseArgs } from 'node:util';
import { isReceipt } from '../collector/receipt.ts';
import { command } from './command.ts';
import { loadDefinitions } from './loadDefinitions.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { withStore } from './withStore.ts';

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { survey: { type: 'string' } },
    allowPositionals: true,
  });
  const root = schoolRoot(process.env);
  const loaded = await loadDefinitions(root, (text) => process.stderr.write(text));
  if (loaded === undefined) return 1;
  const survey = loaded.surveys.find(({ id }) => id === values.survey);
  const typed = positionals.join('');
  if (survey === undefined || typed === '') {
    const known = loaded.surveys.map(({ id }) => id).join(', ');
    return refuse(
      'Нужны номер с экрана и анкета: npm run receipt -- K7XM-4TPA-2HCE-8Y6C --survey parents\n' +
        `Анкеты: ${known}.`,
    );
  }
  return withStore(root, async (store) => {
    const isOurs = isReceipt(await store.receiptKey(), survey.id, typed);
    process.stdout.write(
      isOurs
        ? `Номер верный: ответ на анкету «${survey.title}» с этим номером пришёл. Какой это ответ, номер не говорит.\n`
        : `Такого номера для анкеты «${survey.title}» эта школа не выдавала. Сверьте знаки и анкету.\n`,
    );
    return isOurs ? 0 : 1;
  });
});
