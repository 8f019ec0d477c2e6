import path from 'node:path';

/**
 * The school's folder, with `surveys/` and `data/`: `VSOKO_ROOT`, or the usual one.
 * @param usual the program's own folder for a command, the working folder for the published server.
 */
export function schoolRoot(environment: NodeJS.ProcessEnv, usual: string): string {
  const chosen = environment['VSOKO_ROOT'];
  return chosen === undefined || chosen === '' ? usual : path.resolve(chosen);
}
