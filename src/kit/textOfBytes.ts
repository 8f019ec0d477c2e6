import { isUtf8 } from 'node:buffer';
import { judgeCyrillic } from './encodingEvidence.ts';

/** Stands in a decoded text for bytes that are no letters. */
export const UNREADABLE = /[\0\uFFFD]/u;

/**
 * A small file as text, in the encoding that Notepad gave it: UTF-8 and UTF-16 by their mark, UTF-8 without one, else
 * Windows-1251 where that reads as Russian. Bytes of another kind give signs that `UNREADABLE` finds. The mark is left
 * out; no bytes are an empty text.
 * @example textOfBytes(new Uint8Array([0xc4, 0xe0])) // 'Да'
 */
export function textOfBytes(bytes: Uint8Array): string {
  const marked = [
    { label: 'utf-16le', mark: [0xff, 0xfe] },
    { label: 'utf-16be', mark: [0xfe, 0xff] },
  ].find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return new TextDecoder(marked.label).decode(bytes);
  return new TextDecoder(isOldWindows(bytes) ? 'windows-1251' : 'utf-8').decode(bytes);
}

function isOldWindows(bytes: Uint8Array): boolean {
  if (isUtf8(bytes) || bytes.includes(0)) return false;
  // Russian letters of UTF-8: two texts were put together, and each reading spoils one of them.
  const letters = new TextDecoder().decode(bytes).match(/[а-яё]{3}/iu);
  return letters === null && judgeCyrillic(bytes) === 'windows-1251';
}
