import { extractText, getDocumentProxy } from 'unpdf';
import type { PaperDrawing } from '../../../../src/documents/drawing/paperDrawing.ts';
import { loadFonts } from '../../../../src/cli/loadFonts.ts';
import { PdfCompiler } from '../../../../src/documents/pdf/pdfCompiler.ts';
import type { Paper } from '../../../../src/report/paper/paper.ts';

const compiler = new PdfCompiler(loadFonts());

export function compile(
  paper: Paper,
  drawings: ReadonlyMap<string, PaperDrawing> = new Map(),
  siteAddress?: string,
): Uint8Array {
  return compiler.compile(paper, drawings, siteAddress);
}

/** The document of a PDF as a reader's program opens it; it takes the bytes away, so it gets its own. */
export async function open(pdf: Uint8Array): ReturnType<typeof getDocumentProxy> {
  return getDocumentProxy(Uint8Array.from(pdf));
}

/** Text of each sheet in the order of the file. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await open(pdf), { mergePages: false });
  return text;
}

/** Text without blanks, ends of lines and hyphens: what of a text does not depend on where its lines end. */
export const dense = (text: string): string => text.replace(/[\s-]/gu, '');
