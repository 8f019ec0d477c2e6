import type { Crawl } from './crawl.ts';
import type { FileText } from './fileText.ts';
import type { ReportsBeside } from './reportsBeside.ts';

/** What the rules look at. */
export interface SiteUnderCheck {
  readonly crawl: Crawl;
  readonly origins: readonly string[];
  /** Texts of the files the site links to, by `pageKey`. */
  readonly texts: ReadonlyMap<string, FileText>;
  /** The reports it links to on the school's other site, as that one was built here, by URL. */
  readonly beside: ReportsBeside;
  /** Day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** Day since which the facts are other than before, YYYY-MM-DD; absent: nobody has told. */
  readonly changed?: string;
  /** What a browser found; absent: there was none. */
  readonly accessibility?: AccessibilityResult;
}

/** What axe found on the pages that a browser opened. */
export interface AccessibilityResult {
  readonly pages: number;
  /** Rules that are broken, with a page of each. */
  readonly violations: readonly { readonly rule: string; readonly page: string }[];
}
