import { siteDemands } from '../../catalogue/site/siteDemands.ts';
import type { DemoHalfYear } from '../model/school.ts';
import type { TableRow } from '../tableRows.ts';
import { siteStory, type SiteFault } from '../siteStory.ts';

/** Days of the checks by half-year; in the first one nobody had looked at the site. */
const days: readonly (string | undefined)[] = [undefined, '2025-05-14', '2025-11-12', '2026-05-13'];

/** Demands whose number is counted, not a plain yes or no, and how it is when all is well. */
const wellCounted: ReadonlyMap<string, number> = new Map([
  ['report.years', 3],
  ['report.clicks', 2],
  ['site.links', 0],
  ['site.text-layer', 0],
  ['site.personal-data', 0],
  ['site.accessible', 0],
]);

function faultOf(code: string, term: number): SiteFault | undefined {
  return siteStory.find(
    ({ demand, from = 0, until }) =>
      (demand === code || code.startsWith(`${demand}.`)) && term >= from && term < until,
  );
}

/** What the check of the site found in a half-year. */
export function opennessRows({ term }: DemoHalfYear): readonly TableRow[] {
  const date = days[term.index];
  if (date === undefined) return [];
  return siteDemands.map(({ code, section, clause }) => {
    const fault = faultOf(code, term.index);
    const row = { date, section, demand: code, clause };
    if (fault === undefined) {
      return { ...row, done: 'yes', number: wellCounted.get(code) ?? 1, found: 'найдено' };
    }
    const { found, where, number } = fault;
    if (fault.unchecked === true) return { ...row, done: 'unchecked', found, where };
    return { ...row, done: fault.met === true ? 'yes' : 'no', number: number ?? 0, found, where };
  });
}
