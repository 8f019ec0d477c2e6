import { parseArgs } from 'node:util';
import { isReceipt } from '../collector/receipt.ts';
import { command } from './command.ts';
import { loadDefinitions } from './loadDefinitions.ts';
import { refuseFor } from './refuse.ts';
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
    return refuseFor('КВИ-01', { known: loaded.surveys.map(({ id }) => id) });
  }
  return withStore(root, async (store) => {
    const isOurs = isReceipt(await store.receiptKey(), survey.id, typed);
    if (!isOurs) return refuseFor('КВИ-02', { title: survey.title });
    process.stdout.write(
      `Номер верный: ответ на анкету «${survey.title}» с этим номером пришёл. Какой это ответ, номер не говорит.\n`,
    );
    return 0;
  });
});
