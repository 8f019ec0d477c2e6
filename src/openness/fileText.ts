import { extractText, getDocumentProxy } from 'unpdf';
import type { CrawledFile } from './crawl.ts';

/** What can be read of a file. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly signed: boolean }
  /** Pictures of pages: a reader can neither search nor copy. */
  | { readonly kind: 'no-text' }
  /** A kind of file that is not looked into. */
  | { readonly kind: 'unread' }
  /** A PDF that does not open: damaged, cut short, under a password. */
  | { readonly kind: 'damaged' };

/** Fewer letters on a page on average are a stamp or a page number, not the text of a document. */
const FEWEST_PER_PAGE = 25;

const PICTURE = /\.(?:jpe?g|png|gif|bmp|tiff?|webp)$/i;
const PDF = /\.pdf$/i;

function hasSignature(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('/ByteRange');
}

async function readPdf(bytes: Uint8Array): Promise<FileText> {
  try {
    // The reader takes the bytes for itself, and refuses a Buffer of Node.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { totalPages, text } = await extractText(document, { mergePages: true });
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters < FEWEST_PER_PAGE * totalPages) return { kind: 'no-text' };
    return { kind: 'text', text, signed: hasSignature(bytes) };
  } catch {
    return { kind: 'damaged' };
  }
}

/** The text layer of a file: PDF is read, a picture has none, of other kinds nothing is known. */
export async function readFileText({
  address,
  opened,
}: Pick<CrawledFile, 'address' | 'opened'>): Promise<FileText> {
  const name = address.split('?')[0] ?? '';
  if (opened.type === 'application/pdf' || PDF.test(name)) return readPdf(opened.bytes);
  if (opened.type.startsWith('image/') || PICTURE.test(name)) return { kind: 'no-text' };
  if (/^text\/(?:plain|csv)$/.test(opened.type)) {
    return { kind: 'text', text: new TextDecoder().decode(opened.bytes), signed: false };
  }
  return { kind: 'unread' };
}
