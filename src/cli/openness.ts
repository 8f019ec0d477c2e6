import path from 'node:path';
import { parseArgs } from 'node:util';
import { categories } from '../catalogue/catalogue.ts';
import { schoolDay } from '../collector/schoolDay.ts';
import { diskFolder } from '../ingest/diskFolder.ts';
import { loadSchool } from '../ingest/loadSchool.ts';
import { checkSite } from '../openness/checkSite.ts';
import { readDate } from '../openness/dates.ts';
import { command } from './command.ts';
import { builtSite } from './openness/builtSite.ts';
import { chooseSite } from './openness/chooseSite.ts';
import { lastChange } from './openness/lastChange.ts';
import { lookAt } from './openness/lookAt.ts';
import { opennessJson } from './openness/opennessJson.ts';
import { opennessText } from './openness/opennessText.ts';
import { writeOpenness } from './openness/writeOpenness.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';

const OPTIONS = {
  site: { type: 'string' },
  address: { type: 'string' },
  term: { type: 'string' },
  changed: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

await command(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.site === undefined) {
    return refuse('Назовите сайт: npm run openness -- --site ПАПКА или http://127.0.0.1:4321');
  }
  if (values.address !== undefined && !URL.canParse(values.address)) {
    return refuse('После --address нужен адрес сайта: https://school.example/');
  }
  const site = await chooseSite(values.site, values.address);
  if (typeof site === 'number') return site;
  const changed = values.changed === undefined ? undefined : readDate(values.changed);
  if (values.changed !== undefined && changed === undefined) {
    return refuse('После --changed нужен день: 17.04.2026');
  }
  const root = schoolRoot(process.env);
  const { loaded } = await loadSchool(diskFolder(root), categories);
  const { term } = values;
  if (term !== undefined && loaded?.school.terms.some(({ id }) => id === term) !== true) {
    return refuse(`Полугодия «${term}» в data/school.yaml нет.`);
  }
  const since =
    changed ?? (term === undefined ? undefined : await lastChange(path.join(root, 'data', term)));
  const address = loaded?.school.address;
  const beside = address === undefined ? undefined : await builtSite(root, address);
  const check = await checkSite(site, {
    today: schoolDay(new Date(), loaded?.school.timeZone ?? 'Europe/Moscow'),
    ...(since === undefined ? {} : { changed: since }),
    ...(beside === undefined ? {} : { beside }),
    lookAt: (addresses) => lookAt(site, addresses),
  });
  process.stdout.write(`${values.json ? opennessJson(check) : opennessText(check)}\n`);
  if (term !== undefined) {
    process.stderr.write(`\n${await writeOpenness(root, term, check)}\n`);
  }
  return check.findings.some(({ state }) => state === 'missing') ? 1 : 0;
});
