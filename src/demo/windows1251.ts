/** Letters of Windows-1251 by the platform's own table, so that none is typed here. */
const bytes = new Map(
  Array.from(
    new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
  ).map((letter, byte) => [letter, byte]),
);

/**
 * Text as older Excel saves it in a Russian Windows.
 * @throws RangeError on a letter that this encoding lacks (²).
 */
export function encodeWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new RangeError(`encodeWindows1251: no byte for ${letter}`);
    return byte;
  });
}
