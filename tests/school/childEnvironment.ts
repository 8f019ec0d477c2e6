import { tmpdir } from 'node:os';
import path from 'node:path';

/** The same program is started a hundred times over: it is compiled once. */
const NODE_COMPILE_CACHE = path.join(tmpdir(), 'vsoko-compiled');

/** What would make a command do something else on the machine of whoever runs the tests. */
const OURS = ['NODE_ENV', 'DATABASE_URL', 'INIT_CWD'];

/**
 * The environment of a process that a test starts for a school's folder. Nothing of the test runner and of the
 * machine's own settings is in it: Vitest says `NODE_ENV=test`, which would build pages for development.
 */
export function childEnvironment(root: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !OURS.includes(name) && !/^(VSOKO|VITEST)_/.test(name),
  );
  return { ...Object.fromEntries(inherited), VSOKO_ROOT: root, NODE_COMPILE_CACHE };
}
