import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return undefined;
}

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findBrowser(): string | undefined {
  const chosen = process.env['VSOKO_CHROMIUM'];
  if (chosen !== undefined && existsSync(chosen)) return chosen;
  return (
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ??
    USUAL_PLACES.find((file) => existsSync(file))
  );
}

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
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath(['apt-get']) !== undefined) installOnDebian();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium or Chrome was found: install one, or set VSOKO_CHROMIUM to its path, and run again.',
  );
}
