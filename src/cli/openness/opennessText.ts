import { siteDemand } from '../../catalogue/site/siteDemands.ts';
import type { SiteDemand } from '../../catalogue/site/siteDemand.ts';
import { formatCount, formatDate } from '../../kit/format.ts';
import type { SiteCheck } from '../../openness/checkSite.ts';
import type { Finding } from '../../openness/finding.ts';

interface Judged {
  readonly demand: SiteDemand;
  readonly finding: Finding;
}

const SIGNS: Readonly<Record<Finding['state'], string>> = {
  met: '✓ да',
  missing: '✗ нет',
  unchecked: '? не проверено',
};
const PAGES = ['страница', 'страницы', 'страниц'] as const;
const FILES = ['файл', 'файла', 'файлов'] as const;
const DEMANDS = ['требование', 'требования', 'требований'] as const;

function countOf(judged: readonly Judged[], state: Finding['state']): number {
  return judged.filter(({ finding }) => finding.state === state).length;
}

function itemText({ demand, finding }: Judged): string {
  const { where } = finding;
  return [
    `  ${SIGNS[finding.state]}: ${demand.title}`,
    `      основание: ${demand.clause}`,
    `      найдено: ${finding.found}${where === undefined || where === '' ? '' : ` (${where})`}`,
    ...(finding.state === 'met' ? [] : [`      что сделать: ${demand.fix}`]),
  ].join('\n');
}

/** A subsection without a page has nothing to say of its elements one by one. */
function shownOf(judged: readonly Judged[]): readonly Judged[] {
  const open = judged.filter(({ finding }) => finding.state !== 'met');
  const noPage = open.find(
    ({ finding }) => /^sveden\.\w+$/.test(finding.code) && finding.state === 'missing',
  );
  return noPage === undefined ? open : [noPage];
}

function sectionText(title: string, judged: readonly Judged[]): string {
  const met = countOf(judged, 'met');
  const shown = shownOf(judged);
  const left = judged.length - met - shown.length;
  const caveats = new Set(shown.flatMap(({ demand }) => demand.caveat ?? []));
  return [
    `${title}: выполнено ${met} из ${judged.length}`,
    ...shown.map(itemText),
    ...(left > 0
      ? [`  …и всё, что должно быть на этой странице: ${formatCount(left, DEMANDS)}`]
      : []),
    ...[...caveats].map((caveat) => `  Сверьте: ${caveat}.`),
  ].join('\n');
}

/** A check as a list for a person: by subsection, what is missing or unknown, and what to do. */
export function opennessText(check: SiteCheck): string {
  const judged = check.findings.flatMap((finding): readonly Judged[] => {
    const demand = siteDemand(finding.code);
    return demand === undefined ? [] : [{ demand, finding }];
  });
  const sections = Map.groupBy(judged, ({ demand }) => demand.section);
  const head = [
    `Проверка сайта ${formatDate(check.today)} года: ${formatCount(check.pages, PAGES)}, ${formatCount(check.files, FILES)}.`,
    `Выполнено ${countOf(judged, 'met')}, не выполнено ${countOf(judged, 'missing')}, не проверено ${countOf(judged, 'unchecked')}.`,
    ...(check.cut ? ['Сайт очень велик, открыта только его часть.'] : []),
  ].join('\n');
  return [head, ...[...sections].map(([title, items]) => sectionText(title, items))].join('\n\n');
}
