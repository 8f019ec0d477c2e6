/**
 * The short name of a term for axes and narrow columns, from its id.
 * @example termLabel('2025-2026-1') // "I пол. 2025/26"
 */
export function termLabel(term: string): string {
  const [from = '', to = '', half = ''] = term.split('-');
  const numeral = half === '1' ? 'I' : half === '2' ? 'II' : half;
  return `${numeral} пол. ${from}/${to.slice(2)}`;
}
