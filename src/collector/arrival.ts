import type { GivenAnswers } from '../survey/holds.ts';

/** What came, whether from the script or from a form without one; nothing of it is checked against the survey. */
export interface Arrival {
  /** UUID v4 in small letters; absent: the first post of a form without a script, which cannot make one. */
  readonly id?: string;
  /** `YYYY-MM-DD`; absent: today. */
  readonly filled?: string;
  /** From the first sight of the form to sending; absent: nobody measured. */
  readonly seconds?: number;
  /** One-time code as it was typed. */
  readonly code?: string;
  /** What stands in the field that people do not see. */
  readonly trap?: string;
  readonly answers: GivenAnswers;
}
