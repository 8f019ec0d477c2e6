import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Edition } from '../publication/published.ts';
import { buildSite } from './buildSite.ts';
import { command } from './command.ts';
import { textProgress } from './progress.ts';
import { editionWords, readEdition } from './readEdition.ts';
import { refuse } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { siteStays } from './siteFolder.ts';

let edition: Edition = 'public';

await command(
  async () => {
    const { values } = parseArgs({ options: { edition: { type: 'string', default: 'public' } } });
    const root = schoolRoot(process.env);
    const asked = readEdition(values.edition);
    if (asked === undefined) return refuse(editionWords);
    edition = asked;
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
  },
  () => siteStays(schoolRoot(process.env), edition),
);
