import { preview } from 'astro';
import { buildSite } from './buildSite.ts';
import { command } from './command.ts';
import { textProgress } from './progress.ts';
import { PROJECT_ROOT, schoolRoot } from './roots.ts';

const HOST = '127.0.0.1';
const PORT = 4321;

await command(async () => {
  const write = (text: string): boolean => process.stdout.write(text);
  const built = await buildSite({
    root: schoolRoot(process.env),
    edition: 'public',
    progress: textProgress(write, () => performance.now(), process.stdout.isTTY),
    write,
  });
  if (built === undefined) return 1;
  const server = await preview({
    root: PROJECT_ROOT,
    outDir: built.folder,
    base: built.base,
    logLevel: 'error',
    server: { host: HOST, port: PORT },
  });
  write(
    `\nГотово. ${built.news}\nСайт открыт по адресу http://${HOST}:${server.port}${built.base}\n`,
  );
  write('Остановить: Ctrl+C\n');
  await server.closed();
  return 0;
});
