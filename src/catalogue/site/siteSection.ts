/** Data about the school's official site: what the law and the regulator's method look for in it. */

/** A marked element: the regulator finds it by its `itemprop`. */
export interface MarkedProperty {
  /** Value of `itemprop`. */
  readonly name: string;
  /** What the element tells, as a school's person would call it. */
  readonly title: string;
  /** Demanded only of a school that has such a thing («при наличии»): without it the page says «нет». */
  readonly ifAny?: true;
  /** The element is (or holds) a link to a document or another page. */
  readonly link?: true;
}

/** A marked element that may stand for a row with parts of its own; the regulator knows one level of nesting. */
export interface MarkedGroup extends MarkedProperty {
  readonly parts?: readonly MarkedProperty[];
}

/** A subsection of «Сведения об образовательной организации». */
export interface SiteSection {
  readonly slug: string;
  readonly title: string;
  /** Address from the root of the official site, without the last slash. */
  readonly address: string;
  /** Clause of приказ Рособрнадзора № 1493 that demands the subsection: «п. 9». */
  readonly clause: string;
  readonly properties: readonly MarkedGroup[];
}
