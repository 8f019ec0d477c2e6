import path from 'node:path';

/** The program's own folder. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..');

/** The school's folder, with `surveys/` and `data/`: `VSOKO_ROOT`, or the program's own with the demo school. */
export function schoolRoot(environment: NodeJS.ProcessEnv): string {
  const chosen = environment['VSOKO_ROOT'];
  return chosen === undefined || chosen === '' ? PROJECT_ROOT : path.resolve(chosen);
}
