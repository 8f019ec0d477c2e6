import { parseArgs } from 'node:util';
import { schoolDay } from '../collector/schoolDay.ts';
import { formatCount } from '../kit/format.ts';
import { readCodedSurvey, readCodeOrder } from './codeOrder.ts';
import { codeUseText } from './codeUseText.ts';
import { command } from './command.ts';
import { issueCodes } from './issueCodes.ts';
import { loadDefinitions } from './loadDefinitions.ts';
import { reasonWords, refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { withStore } from './withStore.ts';

const OPTIONS = {
  survey: { type: 'string' },
  class: { type: 'string' },
  group: { type: 'string' },
  count: { type: 'string' },
  term: { type: 'string' },
  address: { type: 'string' },
  list: { type: 'boolean', default: false },
} as const;

await command(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const root = schoolRoot(process.env);
  const loaded = await loadDefinitions(root, (text) => process.stderr.write(text));
  if (loaded === undefined) return 1;
  const coded = readCodedSurvey(values, loaded, schoolDay(new Date(), loaded.school.timeZone));
  if (typeof coded === 'string') return refuse(coded);
  const order = values.list ? undefined : readCodeOrder(values, loaded, coded);
  if (typeof order === 'string') return refuse(order);

  const { survey, term } = coded;
  return withStore(root, async (store) => {
    const uses = await store.codeUse(survey.id, term);
    if (order === undefined) {
      process.stdout.write(codeUseText(`${survey.title}, ${term}`, uses));
      return 0;
    }
    const { group, count, address, isHere } = order;
    const issued = await issueCodes(
      { root, store, school: loaded.school.name, uses },
      coded,
      order,
    );
    if (typeof issued === 'string') return refuse(issued);
    process.stdout.write(
      `${formatCount(count, ['код', 'кода', 'кодов'])}: ${survey.title}, ${group}, ${term}.\n` +
        `Листки: ${issued.file}\n` +
        'Что дальше: откройте файл в браузере, напечатайте на А4, разрежьте, перемешайте и удалите файл.\n',
    );
    if (isHere) process.stderr.write(`${reasonWords('КОД-08', { address })}\n`);
    return 0;
  });
});
