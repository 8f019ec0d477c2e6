import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a Word file by their paths. */
export function docxParts(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A part that has to be there. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = docxParts(docx).get(name);
  if (part === undefined) throw new Error(`the file has no ${name}`);
  return part;
}

/** Texts of the paragraphs of a part, in order, with the XML taken off. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)]
      .map(([text]) => text.replace(/<[^>]*>/g, ''))
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}
