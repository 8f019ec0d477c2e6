import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.ts';
import { command, siteStays } from './command.ts';
import { textProgress } from './progress.ts';
import { editionWords, readEdition } from './readEdition.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';

await command(async () => {
  const { values } = parseArgs({ options: { edition: { type: 'string', default: 'public' } } });
  const root = schoolRoot(process.env);
  const edition = readEdition(values.edition);
  if (edition === undefined) return refuse(editionWords);
  const from = process.cwd();
  const built = await buildSite({
    root,
    edition,
    now: new Date(),
    progress: textProgress(
      (text) => process.stdout.write(text),
      () => performance.now(),
      process.stdout.isTTY,
    ),
    write: (text) => process.stdout.write(text),
  });
  if (built === undefined) return 1;
  const folder = path.relative(from, built.folder) || built.folder;
  process.stdout.write(`\nГотово: сайт в папке ${folder}. ${built.news}\n`);
  return 0;
}, siteStays);
