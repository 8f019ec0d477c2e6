/**
 * A title of the catalogue as a heading: its first letter made capital, the source's spelling kept otherwise.
 * @example titleText('стаж') // "Стаж"
 */
export function titleText(title: string): string {
  return title.charAt(0).toLocaleUpperCase('ru') + title.slice(1);
}
