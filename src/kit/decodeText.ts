import type { Encoding } from './encoding.ts';
import { removeMeaningless } from './invisible.ts';

/** Longer pieces make later steps, which look at a piece again when a quote is wrong, slow, and fill young memory. */
const MAX_PIECE = 32 * 1024;

/**
 * The second pass: bytes → text, without byte order marks and other signs that nobody sees (`removeMeaningless`), and
 * with every line end (CRLF, CR, LF, mixed) as `\n`.
 * Chunks may cut a character or a CRLF; a character that the file's end cuts becomes U+FFFD.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.label);
  let heldReturn = false;
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += MAX_PIECE) {
      const piece = chunk.subarray(start, start + MAX_PIECE);
      let text = removeMeaningless(decoder.decode(piece, { stream: true }));
      if (heldReturn) text = `\r${text}`;
      heldReturn = text.endsWith('\r');
      yield toLineFeeds(heldReturn ? text.slice(0, -1) : text);
    }
  }
  yield (heldReturn ? '\n' : '') + toLineFeeds(decoder.decode());
}

function toLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  const joined = text.replaceAll('\r\n', '\n');
  return joined.includes('\r') ? joined.replaceAll('\r', '\n') : joined;
}
