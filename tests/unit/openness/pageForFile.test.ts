import { expect, it } from 'vitest';
import { isPageForFile } from '../../../src/openness/pageForFile.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGE = '<html><body>404</body></html>';

it.each([
  ['/a.pdf', 'text/html', '', true],
  ['/A.PDF?v=2', 'text/html', '', true],
  ['/a.pdf', 'application/pdf', PAGE, true],
  ['/a.docx', 'application/octet-stream', `<!-- копия -->\n${PAGE}`, true],
  ['/a.pdf', 'application/pdf', '%PDF-1.4 <html>', false],
  // Word and Excel open such files, and programs of schools write them.
  ['/a.xls', 'application/vnd.ms-excel', PAGE, false],
  ['/a.xls', 'text/html', PAGE, true],
  ['/show.php?file=a.pdf', 'text/html', PAGE, false],
  ['/photo.jpg', 'text/html', PAGE, false],
  ['/a/', 'text/html', PAGE, false],
])('%s of the type %s with «%s» is a page for a document: %s', (address, type, text, expected) => {
  expect(isPageForFile(address, { type, bytes: bytes(text) })).toBe(expected);
});
