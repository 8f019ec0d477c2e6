/**
 * Whether a page of another site made a browser send this. Where the pages lie on another host than the collector,
 * theirs is the one foreign origin that may send; a form of theirs says `null`, since they tell nobody their address
 * (`no-referrer`), so that `null` must pass there, and only there. Browsers before 2023 and programs that are none do
 * not say where they come from, and pass.
 * @param pagesOrigin absent: the pages lie beside the collector.
 */
export function isForeign(request: Request, pagesOrigin: string | undefined): boolean {
  if (request.headers.get('sec-fetch-site') !== 'cross-site') return false;
  const origin = request.headers.get('origin');
  return pagesOrigin === undefined || (origin !== pagesOrigin && origin !== 'null');
}
