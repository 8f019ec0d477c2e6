import { isHtml } from './isHtml.ts';
import type { Opened } from './site.ts';

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|rar|7z)$/i;
/** Documents that other programs of a school write as HTML under this name; Word and Excel open them. */
const MAY_BE_HTML = /\.(?:doc|xls|rtf)$/i;
/** How a page begins, after a byte order mark, blanks and comments. */
const PAGE_START =
  /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const LOOKED_AT = 1024;

/**
 * Whether a page came where a document is linked to: a server that says «Страница не найдена» as if all were well, or a
 * copy of its answer under the name of the document.
 */
export function isPageForFile(
  address: string,
  { type, bytes }: Pick<Opened, 'type' | 'bytes'>,
): boolean {
  const path = address.split('?')[0] ?? '';
  if (!DOCUMENT.test(path)) return false;
  if (isHtml(type)) return true;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  return !MAY_BE_HTML.test(path) && PAGE_START.test(start);
}
