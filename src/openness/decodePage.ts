/** The encoding a page names itself, within its first kilobyte. */
const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Bytes of a page as text: in the encoding it names (old school sites: windows-1251), else in UTF-8. An encoding
 * nobody knows is read as UTF-8.
 */
export function decodePage(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = DECLARED.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
