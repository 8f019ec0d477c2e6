/** One thing the check of a site looks for. */
export interface SiteDemand {
  /** Permanent, written into `openness.csv`: `sveden.document.reportEduDocLink`, `report.clicks`. */
  readonly code: string;
  /** Group of the list: a subsection of «Сведения», or what concerns the whole site. */
  readonly section: string;
  /** What should be there, as an end of «должно быть: …». */
  readonly title: string;
  /** Act and clause, or whose proposal it is. */
  readonly clause: string;
  /** Why the clause must be compared with the source before it is cited. */
  readonly caveat?: string;
  readonly fix: string;
  /** Only the school's official site can meet it: no other site of the school, this one too. */
  readonly officialOnly?: true;
}
