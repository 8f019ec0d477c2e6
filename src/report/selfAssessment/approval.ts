import type { ReportApproval } from '../../ingest/selfAssessment/approvalSchema.ts';
import { formatDate } from '../../kit/format.ts';
import type { Approval } from '../paper/paper.ts';

/** The approval block as it is printed; what the school has not said yet stays to be filled in by hand. */
export function toApproval({
  considered,
  approvedBy,
  order,
  approvedOn,
}: ReportApproval): Approval {
  const by = [approvedBy, order].filter((words) => words !== undefined).join(', ');
  return {
    ...(considered === undefined ? {} : { considered }),
    ...(by === '' ? {} : { approvedBy: by }),
    ...(approvedOn === undefined ? {} : { approvedOn: `${formatDate(approvedOn)} года` }),
  };
}
