/** What came back from one address. */
export interface Opened {
  /** HTTP status; 404 where a folder has no such file. */
  readonly status: number;
  /** Media type without parameters: `text/html`; empty where unknown. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Where it really stands, if not there: a folder's page, the end of redirects. Its links start from here. */
  readonly address?: string;
  /** YYYY-MM-DD, where the server or the disk tells. */
  readonly lastModified?: string;
}

/** The answer of an address where nothing is. */
export const NOT_FOUND: Opened = { status: 404, type: '', bytes: new Uint8Array() };

/** A site to be checked; the check itself knows neither disk nor network. */
export interface Site {
  /** Opens an address from the root of the site: `/sveden/document`. Never another host. */
  open(address: string): Promise<Opened>;
  /** Under which origins links of the site lead to itself: `http://127.0.0.1:4321`. */
  readonly origins: readonly string[];
}
