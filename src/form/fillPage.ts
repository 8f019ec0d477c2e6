import { escapeHtml } from './html.ts';

const OPENING = '<!--form-->';
const CLOSING = '<!--/form-->';

/**
 * The built page of a survey with something else in the place of its form: how the collector answers people whose
 * page has no script. `title` goes before the title of the page. `undefined`: this is no page of a survey.
 */
export function fillPage(page: string, title: string, body: string): string | undefined {
  const start = page.indexOf(OPENING);
  const end = page.indexOf(CLOSING, start);
  const head = page.indexOf('<title>');
  if (start === -1 || end === -1 || head === -1 || head > start) return undefined;
  const titled = head + '<title>'.length;
  return [
    page.slice(0, titled),
    escapeHtml(`${title}: `),
    page.slice(titled, start + OPENING.length),
    body,
    page.slice(end),
  ].join('');
}
