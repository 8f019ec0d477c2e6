import { readFileSync } from 'node:fs';
import { fontFamilies } from '../documents/fontFiles.ts';

/** Bytes of the files of each typeface that papers are set in. */
export function loadFonts(): readonly (readonly Uint8Array[])[] {
  return fontFamilies.map(({ files }) => files.map((file) => readFileSync(file)));
}
