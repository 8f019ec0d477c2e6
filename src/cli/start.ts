import path from 'node:path';
import { buildSite } from './buildSite.ts';
import { command } from './command.ts';
import { textProgress } from './progress.ts';
import { schoolRoot } from './roots.ts';
import { startServer } from './startServer.ts';

const HOST = '127.0.0.1';
const PORT = 4321;

await command(async () => {
  const write = (text: string): boolean => process.stdout.write(text);
  const root = schoolRoot(process.env);
  const built = await buildSite({
    root,
    edition: 'public',
    progress: textProgress(write, () => performance.now(), process.stdout.isTTY),
    write,
  });
  if (built === undefined) return 1;
  const server = await startServer(path.join(root, 'dist/server/entry.mjs'), root, HOST, PORT);
  if (server === undefined) {
    write(
      `\nПорт ${PORT} занят: наверное, сайт уже открыт в другом окне. Закройте то окно и повторите.\n`,
    );
    return 1;
  }
  write(`\nГотово. ${built.news}\nСайт открыт по адресу http://${HOST}:${PORT}${built.base}\n`);
  write('Остановить: Ctrl+C\n');
  await server.closed;
  return 0;
});
