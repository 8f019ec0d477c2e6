import { formatCount, type NounForms } from '../kit/format.ts';

const PAGES: NounForms = ['странице', 'страницах', 'страницах'];
const SHOWN = 5;

/**
 * The first addresses of a list, and how many more there are; each once.
 * @example listAddresses(['/a', '/b']) // '/a, /b'
 */
export function listAddresses(addresses: readonly string[]): string {
  const different = [...new Set(addresses)];
  const rest = different.length - SHOWN;
  const first = different.slice(0, SHOWN).join(', ');
  return rest > 0 ? `${first} и ещё на ${formatCount(rest, PAGES)}` : first;
}
