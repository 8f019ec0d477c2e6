/**
 * What the check says of one demand. `unchecked` is not «нет»: nobody knows, and `found` says why and what to do.
 */
export interface Finding {
  /** Code of the demand in the catalogue. */
  readonly code: string;
  readonly state: 'met' | 'missing' | 'unchecked';
  /** Clicks, years, working days, broken links …; 1 or 0 of a plain yes or no. */
  readonly number?: number;
  /** What was found, one Russian sentence without a full stop; never personal data. */
  readonly found: string;
  /** Addresses where it was found. */
  readonly where?: string;
}

/** A plain yes or no: 1 or 0. */
export function verdict(code: string, met: boolean, found: string, where?: string): Finding {
  return {
    code,
    state: met ? 'met' : 'missing',
    number: met ? 1 : 0,
    found,
    ...(where === undefined || where === '' ? {} : { where }),
  };
}

/** Nobody knows, and why. */
export function unchecked(code: string, found: string, where?: string): Finding {
  return { code, state: 'unchecked', found, ...(where === undefined ? {} : { where }) };
}
