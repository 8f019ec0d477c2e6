const NBSP = '\u00A0';

/**
 * A unit that a line does not tear: «п. п.» and «кв. м» hold together.
 * @example unitText('п. п.') // 'п.\u00A0п.'
 */
export function unitText(unit: string): string {
  return unit.replaceAll('. ', `.${NBSP}`);
}
