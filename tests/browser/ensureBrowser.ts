import { spawnSync } from 'node:child_process';
import { findBrowser, findOnPath } from '../../src/cli/findBrowser.ts';

function installOnDebian(): void {
  process.stdout.write('Chromium is not installed: installing Debian’s package…\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}

/**
 * Path of a Chromium for the browser tests: the one of `VSOKO_CHROMIUM`, an installed one, or Debian's package,
 * installed here when we are root on a system with apt. Browser tests are never skipped silently.
 * @throws Error that says in one line what to do.
 */
export function ensureBrowser(): string {
  const found = findBrowser(process.env);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && findOnPath(['apt-get'], process.env) !== undefined)
    installOnDebian();
  const installed = findBrowser(process.env);
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium or Chrome was found: install one, or set VSOKO_CHROMIUM to its path, and run again.',
  );
}
