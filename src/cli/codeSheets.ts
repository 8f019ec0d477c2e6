import { chmod, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Where sheets of codes are written, from the school's folder. */
export const sheetFolder = path.join('store', 'codes');

/** Makes the folder, for nobody else on the computer to read: a sheet holds all codes of a group. */
export async function makeSheetFolder(root: string): Promise<void> {
  const folder = path.join(root, sheetFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // It may be older than this rule.
  await chmod(folder, 0o700);
}

/** The name of a sheet: its term comes first, so that the sheets of a term can be found. */
export function sheetName(term: string, survey: string, group: string, numbers: string): string {
  return `${term} ${survey} ${group} ${numbers}.html`;
}

/**
 * Sheets of a term that nobody has removed after printing, from the school's folder; also those that were never put in
 * their place, whose names begin with a dot.
 */
export async function findSheets(root: string, term: string): Promise<readonly string[]> {
  const names = await readdir(path.join(root, sheetFolder)).catch(() => []);
  return names
    .filter((name) => name.replace(/^\./u, '').startsWith(`${term} `))
    .sort()
    .map((name) => path.join(sheetFolder, name));
}
