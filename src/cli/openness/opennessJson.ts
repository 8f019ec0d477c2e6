import { siteDemand } from '../../catalogue/site/siteDemands.ts';
import type { SiteCheck } from '../../openness/checkSite.ts';

/** A check for programs: every demand with what was found. */
export function opennessJson({ today, pages, files, cut, findings }: SiteCheck): string {
  return JSON.stringify(
    {
      date: today,
      pages,
      files,
      cut,
      findings: findings.map((finding) => ({ ...siteDemand(finding.code), ...finding })),
    },
    null,
    2,
  );
}
