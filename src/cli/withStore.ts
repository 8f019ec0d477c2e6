import { openStore } from '../collector/store/openStore.ts';
import type { Store } from '../collector/store/store.ts';

async function open(root: string, databaseUrl: string | undefined): Promise<Store | undefined> {
  try {
    return await openStore({ root, databaseUrl });
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    process.stderr.write(
      databaseUrl === undefined || databaseUrl === ''
        ? `Хранилище ответов store/answers.sqlite не открылось (${reason}).\n` +
            'Что сделать: проверьте, что в папку store можно писать и что файл не повреждён.\n'
        : `База данных из DATABASE_URL не отвечает (${reason}).\n` +
            'Что сделать: проверьте адрес, пароль и то, что сервер базы запущен.\n',
    );
    return undefined;
  }
}

/** Runs the work of a command with the school's store and closes it; 1 where it does not open, which is said in words. */
export async function withStore(
  root: string,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await open(root, process.env['DATABASE_URL']);
  return store === undefined ? 1 : work(store).finally(() => store.close());
}
