import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import { ensureOffice } from './ensureOffice.ts';

/** The text of each sheet of a Word file as LibreOffice prints it. */
export async function sheetsInOffice(file: string): Promise<readonly string[]> {
  const office = ensureOffice();
  const folder = await mkdtemp(path.join(tmpdir(), 'vsoko-office-'));
  try {
    // A profile of its own: LibreOffice that is open on this computer would take the file to itself.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    await promisify(execFile)(office, args);
    const name = `${path.basename(file, path.extname(file))}.pdf`;
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(path.join(folder, name))));
    return (await extractText(pdf, { mergePages: false })).text;
  } finally {
    await rm(folder, { recursive: true });
  }
}
