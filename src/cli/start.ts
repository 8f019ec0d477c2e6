import path from 'node:path';
import { buildSite } from './buildSite.ts';
import { command } from './command.ts';
import { holdPort } from './holdPort.ts';
import { textProgress } from './progress.ts';
import { refuseFor } from './refuse.ts';
import { schoolRoot } from './roots.ts';
import { siteStays } from './siteFolder.ts';

const HOST = '127.0.0.1';
const PORT = 4321;

await command(
  async () => {
    const write = (text: string): boolean => process.stdout.write(text);
    const root = schoolRoot(process.env);
    const held = await holdPort(HOST, PORT);
    if (held === undefined) return refuseFor('СРВ-01', { port: PORT });
    const built = await buildSite({
      root,
      edition: 'public',
      now: new Date(),
      progress: textProgress(write, () => performance.now(), process.stdout.isTTY),
      write,
    });
    if (built === undefined) {
      held.release();
      return 1;
    }
    write(`\nГотово. ${built.news}\nСайт открыт по адресу http://${HOST}:${PORT}${built.base}\n`);
    write('Остановить: Ctrl+C\n');
    await held.serve(path.join(root, 'dist/server/entry.mjs'), root);
    return 0;
  },
  () => siteStays(schoolRoot(process.env)),
);
