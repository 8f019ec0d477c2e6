import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/cli/roots.ts';

/** Makes the path of a school's folder that is not there yet; it has a space and Cyrillic, as on a school's computer. */
export function makeSchoolPath(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'vsoko-')), 'Школа 1');
}

/** A fresh school's folder with the demo's files. */
export function copyDemoSchool(): string {
  return copyParts(['data', 'surveys']);
}

/** A fresh school's folder with the demo's settings and surveys, where nothing was collected yet. */
export function copyDemoSettings(): string {
  return copyParts(['data/school.yaml', 'surveys']);
}

function copyParts(parts: readonly string[]): string {
  const root = makeSchoolPath();
  for (const part of parts) {
    cpSync(path.join(PROJECT_ROOT, part), path.join(root, part), { recursive: true });
  }
  return root;
}

/** Removes what these functions made. */
export function removeSchool(root: string): void {
  rmSync(path.dirname(root), { recursive: true, force: true });
}
