import { existsSync } from 'node:fs';
import path from 'node:path';

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of the first of some programs on `PATH`. */
export function findOnPath(
  names: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const folders = (environment['PATH'] ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return undefined;
}

/** Path of an installed Chromium or Chrome: the one of `VSOKO_CHROMIUM` first. */
export function findBrowser(environment: NodeJS.ProcessEnv): string | undefined {
  const chosen = environment['VSOKO_CHROMIUM'];
  if (chosen !== undefined && existsSync(chosen)) return chosen;
  return (
    findOnPath(
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      environment,
    ) ?? USUAL_PLACES.find((file) => existsSync(file))
  );
}
