import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { ByteSample } from './byteSample.ts';
import { judgeCyrillic } from './encodingEvidence.ts';
import type { ProblemOf } from './problem.ts';
import { problem } from './problem.ts';
import { Utf8Check } from './utf8Check.ts';

/** How the bytes become text: the title people read and the label of `TextDecoder`. */
export type Encoding =
  | { readonly title: 'UTF-8' | 'UTF-8 с BOM'; readonly label: 'utf-8' }
  | { readonly title: 'UTF-16'; readonly label: 'utf-16le' | 'utf-16be' }
  | { readonly title: 'Windows-1251'; readonly label: 'windows-1251' };

export interface Inspection {
  readonly encoding: Encoding;
  readonly sha256: string;
  readonly size: number;
  /** The last character is cut in the middle: so is the last row. */
  readonly endsTorn: boolean;
}

export type EncodingProblem = ProblemOf<
  'ФАЙЛ-01' | 'ФАЙЛ-02' | 'ФАЙЛ-03' | 'ФАЙЛ-04' | 'ФАЙЛ-05' | 'ФАЙЛ-06'
>;

const HEAD_SIZE = 1024;
const SAMPLE_SIZE = 64 * 1024;
const HTML = /^[\s\uFEFF]*<(?:!doctype|html|head|meta|body|table|style|script|\?xml)/i;

/**
 * The first pass over a file's bytes: what they are, in what encoding, and their SHA-256. Chunks may be cut anywhere
 * and are not kept. Gives ФАЙЛ-01…06 for bytes that are no text.
 */
export async function inspectBytes(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Inspection | EncodingProblem> {
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  const head = new ByteSample(HEAD_SIZE);
  const cyrillic = new ByteSample(SAMPLE_SIZE);
  let size = 0;
  let hasNul = false;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    head.add(chunk);
    hasNul ||= chunk.includes(0);
    utf8.add(chunk);
    if (!cyrillic.isFull && !isAscii(chunk)) cyrillic.add(chunk.subarray(firstHighByte(chunk)));
  }
  if (size === 0) return problem('ФАЙЛ-01', { file }, {});
  const signature = checkSignature(file, head.bytes);
  if (signature !== undefined) return signature;
  const marked = readByteOrderMark(head.bytes);
  if (hasNul && marked?.title !== 'UTF-16') return problem('ФАЙЛ-02', { file }, {});
  const done = { sha256: hash.digest('hex'), size };
  if (marked?.title === 'UTF-16') {
    return { ...done, encoding: marked, endsTorn: size % 2 === 1 };
  }
  const { valid, torn } = utf8.end();
  if (valid) {
    return { ...done, encoding: marked ?? { title: 'UTF-8', label: 'utf-8' }, endsTorn: torn };
  }
  const verdict = marked === undefined ? judgeCyrillic(cyrillic.bytes) : {};
  if (verdict !== 'windows-1251') return problem('ФАЙЛ-06', { file }, verdict);
  return { ...done, encoding: { title: 'Windows-1251', label: verdict }, endsTorn: false };
}

/** Signatures of what people rename to `.csv`. */
function checkSignature(file: string, head: Uint8Array): EncodingProblem | undefined {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return problem('ФАЙЛ-04', { file }, {});
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return problem('ФАЙЛ-05', { file }, {});
  const text = new TextDecoder(readByteOrderMark(head)?.label).decode(head);
  return HTML.test(text) ? problem('ФАЙЛ-03', { file }, {}) : undefined;
}

function readByteOrderMark(head: Uint8Array): Encoding | undefined {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return { title: 'UTF-8 с BOM', label: 'utf-8' };
  if (startsWith(head, [0xff, 0xfe])) return { title: 'UTF-16', label: 'utf-16le' };
  if (startsWith(head, [0xfe, 0xff])) return { title: 'UTF-16', label: 'utf-16be' };
  return undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Some bytes before it are taken too: a letter is judged by its neighbours. */
function firstHighByte(chunk: Uint8Array): number {
  return Math.max(0, chunk.findIndex((byte) => byte >= 0x80) - 16);
}
