import { siteSections } from '../catalogue/site/siteSections.ts';
import { pageKey, readTarget } from './address.ts';
import { readYears } from './dates.ts';
import { unchecked, verdict, type Finding } from './finding.ts';
import { countSignatures, signature } from './signatures.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

interface Renewed {
  readonly code: string;
  readonly section: string;
  readonly signature: string;
  readonly period: 'year' | 'school-year';
}

/** Documents that are made anew each year. */
const renewed: readonly Renewed[] = [
  { code: 'fresh.fin-plan', section: 'budget', signature: 'finPlanDocLink', period: 'year' },
  {
    code: 'fresh.plan',
    section: 'education',
    signature: signature('educationPlan', 'eduOp'),
    period: 'school-year',
  },
  {
    code: 'fresh.calendar',
    section: 'education',
    signature: signature('educationShedule', 'eduOp'),
    period: 'school-year',
  },
];

/** How much of a document is read for its year: the first page says it. */
const START = 1500;

function checkOne(document: Renewed, site: SiteUnderCheck): Finding {
  const { code, period } = document;
  const section = siteSections.find(({ slug }) => slug === document.section);
  const elements =
    section === undefined
      ? []
      : (countSignatures(section, site.crawl, site.origins).get(document.signature) ?? []);
  if (elements.length === 0) return verdict(code, false, 'документ не найден', section?.address);
  const year = Number(site.today.slice(0, 4));
  // A school year is named by both its years; it is current from September.
  const current = period === 'year' || site.today.slice(5) >= '09-01' ? year : year - 1;
  const where = listAddresses(elements.map(({ page }) => page));
  const years = elements.flatMap(({ page, text, links }) => [
    ...readYears(text),
    ...links.flatMap(({ href }) => {
      const target = readTarget(href, page, site.origins);
      const read = target.kind === 'inside' ? site.texts.get(pageKey(target.address)) : undefined;
      return read?.kind === 'text' ? readYears(read.text.slice(0, START)) : [];
    }),
  ]);
  if (years.length === 0)
    return unchecked(code, 'год документа не назван ни в ссылке, ни в файле', where);
  const latest = Math.max(...years);
  const needed = period === 'year' ? current : current + 1;
  return verdict(code, latest >= needed, `последний названный год — ${latest}`, where);
}

/** Documents that are renewed each year: whether the newest is of this one. */
export function checkFreshness(site: SiteUnderCheck): readonly Finding[] {
  return renewed.map((document) => checkOne(document, site));
}
