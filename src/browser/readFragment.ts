/** What the address says after `#`: it never reaches a server. */
export interface Fragment {
  /** For a parents' evening: the form empties itself for the next person. */
  readonly kiosk: boolean;
  /** One-time code of a slip, as its QR code writes it. */
  readonly code?: string;
}

/** @example readFragment('#code=KXMTA47PHE') // { kiosk: false, code: 'KXMTA47PHE' } */
export function readFragment(hash: string): Fragment {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const code = fields.get('code');
  return { kiosk: fields.has('kiosk'), ...(code === null ? {} : { code }) };
}
