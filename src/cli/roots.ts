import path from 'node:path';
import { schoolRoot as chosenRoot } from '../collector/schoolRoot.ts';

/** The program's own folder. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..');

/** The folder a command works on: the school's, or the program's own with the demo school. */
export function schoolRoot(environment: NodeJS.ProcessEnv): string {
  return chosenRoot(environment, PROJECT_ROOT);
}
