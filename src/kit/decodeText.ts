import type { Encoding } from './encoding.ts';
import { mayHoldMeaningless, removeMeaningless } from './invisible.ts';
import { hasOnlyCrlf, LINE_FEED, toLineFeeds } from './lineEnds.ts';

/** Longer pieces make later steps, which look at a piece again when a quote is wrong, slow, and fill young memory. */
const MAX_PIECE = 16 * 1024;

/**
 * The second pass: bytes → text, without byte order marks and other signs that nobody sees (`removeMeaningless`). The
 * lines of a piece end in `\r\n` all of them, or in `\n` all of them: what is mixed (or old Mac's CR) becomes `\n`,
 * what Excel wrote is left alone, since joining a million lines anew costs a tenth of reading them. Chunks may cut a
 * character or a CRLF; a character that the file's end cuts becomes U+FFFD.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.label);
  const hasAsciiBytes = encoding.title !== 'UTF-16';
  let heldReturn = false;
  for await (const { buffer, byteOffset, length } of chunks) {
    const chunk = Buffer.from(buffer, byteOffset, length);
    for (let start = 0, end = 0; start < length; start = end) {
      end = pieceEnd(chunk, start);
      const piece = chunk.subarray(start, end);
      const isUniform = hasAsciiBytes && !heldReturn && hasOnlyCrlf(piece);
      const decoded = decoder.decode(piece, { stream: true });
      const isClean = encoding.label === 'utf-8' && !mayHoldMeaningless(piece);
      const text = isClean ? decoded : removeMeaningless(decoded);
      if (isUniform) {
        yield text;
        continue;
      }
      const whole: string = heldReturn ? `\r${text}` : text;
      heldReturn = whole.endsWith('\r');
      yield toLineFeeds(heldReturn ? whole.slice(0, -1) : whole);
    }
  }
  yield (heldReturn ? '\n' : '') + toLineFeeds(decoder.decode());
}

/** After the last line end that fits, so that what follows has nothing to join; where there is none, anywhere. */
function pieceEnd(chunk: Buffer, start: number): number {
  const limit = Math.min(start + MAX_PIECE, chunk.length);
  const lineEnd = chunk.lastIndexOf(LINE_FEED, limit - 1) + 1;
  return lineEnd > start ? lineEnd : limit;
}
