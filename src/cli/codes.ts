import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCodeHash } from '../collector/codes/codeHash.ts';
import { makeCodes } from '../collector/codes/makeCodes.ts';
import { renderSlips } from '../collector/codes/renderSlips.ts';
import { replaceFile } from '../collector/export/replaceFile.ts';
import { schoolDay } from '../collector/schoolDay.ts';
import { formatCount } from '../kit/format.ts';
import { readCodedSurvey, readCodeOrder } from './codeOrder.ts';
import { makeSheetFolder, sheetFolder, sheetName } from './codeSheets.ts';
import { codeUseText } from './codeUseText.ts';
import { command } from './command.ts';
import { loadDefinitions } from './loadDefinitions.ts';
import { refuse } from './refuse.ts';
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

  const { survey, term, dates } = coded;
  return withStore(root, async (store) => {
    const uses = await store.codeUse(survey.id, term);
    if (order === undefined) {
      process.stdout.write(codeUseText(`${survey.title}, ${term}`, uses));
      return 0;
    }
    const { group, count, address } = order;
    const codes = makeCodes(count, randomBytes);
    const sheet = { school: loaded.school.name, survey: survey.title, group, address, codes };
    const issued = uses.find((use) => use.group === group)?.issued ?? 0;
    const numbers = `${issued + 1}–${issued + count}`;
    const file = path.join(sheetFolder, sheetName(term, survey.id, group, numbers));
    await makeSheetFolder(root);
    const hash = createCodeHash(await store.codeSalt());
    const hashes = await Promise.all(codes.map((code) => hash(survey.id, term, code)));
    await store.addCodes({ survey: survey.id, term, group }, hashes);
    await replaceFile(path.join(root, file), [renderSlips({ ...sheet, closes: dates.closes })]);
    process.stdout.write(
      `${formatCount(count, ['код', 'кода', 'кодов'])}: ${survey.title}, ${group}, ${term}.\n` +
        `Листки: ${file}\n` +
        'Что дальше: откройте файл в браузере, напечатайте на А4, разрежьте, перемешайте и удалите файл.\n',
    );
    return 0;
  });
});
