import { siteDemand } from '../catalogue/site/siteDemands.ts';
import { writeCellText } from '../kit/cellText.ts';
import { openness } from '../monitoring/tables/openness.ts';
import type { SiteCheck } from './checkSite.ts';
import type { Finding } from './finding.ts';

const DONE: Readonly<Record<Finding['state'], string>> = {
  met: 'да',
  missing: 'нет',
  unchecked: 'не проверено',
};

/** `2026-04-17` → `17.04.2026`. */
function toCellDate(day: string): string {
  return day.split('-').reverse().join('.');
}

function toCell(column: string, { today }: SiteCheck, finding: Finding): string {
  const { code, state, number, found, where = '' } = finding;
  const demand = siteDemand(code);
  switch (column) {
    case 'date':
      return toCellDate(today);
    case 'section':
      return demand?.section ?? '';
    case 'demand':
      return code;
    case 'clause':
      return demand?.clause ?? '';
    case 'done':
      return DONE[state];
    case 'number':
      return number === undefined ? '' : String(number);
    case 'found':
      return writeCellText(found);
    case 'where':
      return writeCellText(where);
    default:
      throw new RangeError(
        `opennessRows: the table has a column ${column} that the check does not fill`,
      );
  }
}

/** A check as the rows of `openness.csv`: the titles first, then a row for each demand. */
export function opennessRows(check: SiteCheck): readonly (readonly string[])[] {
  const { columns } = openness;
  return [
    columns.map(({ title }) => title),
    ...check.findings.map((finding) => columns.map(({ name }) => toCell(name, check, finding))),
  ];
}
