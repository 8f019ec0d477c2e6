import type { ReportApproval } from '../../ingest/selfAssessment/approvalSchema.ts';
import type { Prose } from '../../ingest/selfAssessment/prose.ts';
import type { PublishedYear } from '../../publication/selfAssessment/publishYears.ts';

/** What the report of a calendar year is made of. */
export interface YearReport {
  readonly figures: PublishedYear;
  /** A year earlier, where the school has figures of it. */
  readonly before?: PublishedYear;
  /** The school's own text, by the slug of its section. */
  readonly prose: ReadonlyMap<string, Prose>;
  readonly approval: ReportApproval;
}
