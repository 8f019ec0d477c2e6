import { escapeHtml } from '../../form/html.ts';
import type { ReportApproval } from '../../ingest/selfAssessment/approvalSchema.ts';
import { russianDate } from '../../ingest/russianDate.ts';
import { paths } from '../paths.ts';

/** Stands for the site's address where `school.yaml` has none. */
const ADDRESS = 'https://адрес-этого-сайта/';
/** Stands for the day of publication until the school tells it. */
const DAY = 'дд.мм.гггг';

function approvalText({ approvedBy, order, approvedOn }: ReportApproval): string {
  if (approvedOn === undefined) return '';
  const by = [approvedBy, order].filter((words) => words !== undefined).join(', ');
  return `утверждён ${russianDate(approvedOn)}${by === '' ? '' : ` (${by})`}, `;
}

/**
 * What a school copies into the page `/sveden/document` of its official site: a visible link with the name that the
 * regulator's program looks for, the day of publication beside it, and the accessible version. Names by методика mr9
 * (unverified for schools: domain 9, point 6).
 * @param address of this site, with the folder it stands in; absent where the school has not told it.
 */
export function svedenFragment(
  title: string,
  year: number,
  approval: ReportApproval,
  address: string | undefined,
): string {
  const site = (address ?? ADDRESS).replace(/\/$/u, '');
  const pdf = site + paths.selfAssessmentFile(year, 'pdf');
  const page = site + paths.selfAssessment(year);
  const published = approval.published === undefined ? DAY : russianDate(approval.published);
  return [
    '<p>',
    `  <a itemprop="reportEduDocLink" href="${escapeHtml(pdf)}">${escapeHtml(title)}</a>,`,
    `  ${escapeHtml(approvalText(approval))}размещён ${published}`,
    `  (<a itemprop="copy" href="${escapeHtml(page)}">доступная версия на странице</a>)`,
    '</p>',
  ].join('\n');
}
