import { spawnSync } from 'node:child_process';
import { findOnPath } from '../../src/cli/findBrowser.ts';

const NAMES = ['soffice', 'libreoffice'];

function installOnDebian(): void {
  process.stdout.write('LibreOffice is not installed: installing Debian’s package…\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-writer-nogui'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}

/**
 * Path of a LibreOffice that opens Word files: an installed one, or Debian's package, installed here when we are root on
 * a system with apt. The tests that open a file are never skipped silently.
 * @throws Error that says in one line what to do.
 */
export function ensureOffice(): string {
  const found = findOnPath(NAMES, process.env);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && findOnPath(['apt-get'], process.env) !== undefined)
    installOnDebian();
  const installed = findOnPath(NAMES, process.env);
  if (installed !== undefined) return installed;
  throw new Error(
    'No LibreOffice was found: install it (on Debian: libreoffice-writer-nogui) so that `soffice` is on PATH, and run again.',
  );
}
