import { siteDemands } from '../catalogue/site/siteDemands.ts';
import { siteSections } from '../catalogue/site/siteSections.ts';
import { checkContacts } from './checkContacts.ts';
import { checkFood } from './checkFood.ts';
import { checkFreshness } from './checkFreshness.ts';
import { checkMarkup } from './checkMarkup.ts';
import { checkPersonalData } from './checkPersonalData.ts';
import { checkReports } from './checkReports.ts';
import { checkTextLayers } from './checkTextLayers.ts';
import { checkWhole } from './checkWhole.ts';
import { crawl, type Crawl } from './crawl.ts';
import { readFileText } from './fileText.ts';
import type { Finding } from './finding.ts';
import { openReportsBeside } from './reportsBeside.ts';
import type { Site } from './site.ts';
import type { AccessibilityResult, SiteUnderCheck } from './siteUnderCheck.ts';

export interface CheckOptions {
  /** Day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** Day since which the facts are other than before, YYYY-MM-DD. */
  readonly changed?: string;
  /** The school's other site, built on this computer: the report may lie there. Never a site of the open network. */
  readonly beside?: Site;
  /** Looks at pages in a browser; undefined: there is none. */
  readonly lookAt?: (addresses: readonly string[]) => Promise<AccessibilityResult | undefined>;
  /** Addresses that are opened at most. */
  readonly mostAddresses?: number;
}

export interface SiteCheck {
  readonly today: string;
  /** One for each demand of the catalogue, in its order. */
  readonly findings: readonly Finding[];
  readonly pages: number;
  readonly files: number;
  /** True where the site is larger than what was looked at. */
  readonly cut: boolean;
}

const MOST_ADDRESSES = 2000;
/** A browser looks at so many pages: the main one, the subsections, then the first others. */
const MOST_SEEN = 20;

function pagesToSee({ pages }: Crawl): readonly string[] {
  const all = [...pages.values()].map(({ address }) => address);
  const first = all.filter((address) => address === '/' || /^\/sveden\//i.test(address));
  return [...new Set([...first, ...all])].slice(0, MOST_SEEN);
}

/**
 * Checks a site against every demand of the catalogue. What could not be found out is `unchecked`, with the reason.
 */
export async function checkSite(site: Site, options: CheckOptions): Promise<SiteCheck> {
  const { today, changed, beside, lookAt, mostAddresses = MOST_ADDRESSES } = options;
  const sections = siteSections.map(({ address }) => address);
  const walked = await crawl(site, sections, mostAddresses);
  const texts = new Map<string, Awaited<ReturnType<typeof readFileText>>>();
  for (const [key, file] of walked.files) texts.set(key, await readFileText(file));
  const accessibility = await lookAt?.(pagesToSee(walked));
  const under: SiteUnderCheck = {
    crawl: walked,
    origins: site.origins,
    texts,
    beside: await openReportsBeside(walked, beside),
    today,
    ...(changed === undefined ? {} : { changed }),
    ...(accessibility === undefined ? {} : { accessibility }),
  };
  const found = new Map(
    [
      ...checkMarkup(under),
      ...checkFood(under),
      ...checkReports(under),
      ...checkFreshness(under),
      ...checkContacts(under),
      ...checkWhole(under),
      checkTextLayers(under),
      ...checkPersonalData(under),
    ].map((finding) => [finding.code, finding] as const),
  );
  return {
    today,
    findings: siteDemands.flatMap(({ code }) => found.get(code) ?? []),
    pages: walked.pages.size,
    files: walked.files.size,
    cut: walked.cut,
  };
}
