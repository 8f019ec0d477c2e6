import { escapeHtml } from '../../form/html.ts';
import { paths } from '../paths.ts';

/** Stands for the site's address where `school.yaml` has none. */
const ADDRESS = 'https://адрес-этого-сайта/';

/**
 * What a school copies into the page `/sveden/document` of its official site: a visible link with the name that the
 * regulator's program looks for. Names by методика mr9 (unverified for schools: domain 9, point 6).
 */
export function svedenFragment(title: string, year: number, address: string | undefined): string {
  const site = (address ?? ADDRESS).replace(/\/$/u, '');
  const [pdf, page] = [
    `${site}${paths.selfAssessmentFile(year, 'pdf')}`,
    paths.selfAssessment(year),
  ];
  return [
    '<p>',
    `  <a itemprop="reportEduDocLink" href="${escapeHtml(pdf)}">${escapeHtml(title)}</a>`,
    `  (<a href="${escapeHtml(site + page)}">доступная версия на странице</a>)`,
    '</p>',
  ].join('\n');
}
