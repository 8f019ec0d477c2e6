import { formatDate } from '../kit/format.ts';
import { pageKey, readTarget } from './address.ts';
import type { BrokenLink } from './crawl.ts';
import { deadAnchors } from './deadAnchors.ts';
import { unchecked, verdict, type Finding } from './finding.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { workingDays } from './workingDays.ts';
import { listAddresses } from './words.ts';

const LONGEST_DELAY = 10;
const NOK = /независим[а-я]+ оценк[а-я]+ качеств/i;
const MAP = /карта\s+сайта/i;

function checkUpdated({ crawl, changed, today }: SiteUnderCheck): Finding {
  const code = 'site.updated';
  if (changed === undefined) {
    return unchecked(code, 'неизвестно, когда изменились сведения: назовите день ключом --changed');
  }
  const updates = [...crawl.pages.values()].flatMap(({ lastModified }) => lastModified ?? []);
  if (updates.length === 0) return unchecked(code, 'сайт не говорит, когда обновлены его страницы');
  // The first update after the change; while there is none, the delay still grows.
  const updated = updates.sort().find((day) => day >= changed);
  const days = workingDays(changed, updated ?? today);
  const found =
    `сведения изменились ${formatDate(changed)}, ` +
    (updated === undefined
      ? 'сайт с тех пор не обновлён'
      : `сайт обновлён ${formatDate(updated)}`) +
    `, рабочих дней: ${days} (без переносов выходных: считаны суббота, воскресенье и праздники ст. 112 ТК РФ)`;
  return { ...verdict(code, days <= LONGEST_DELAY, found), number: days };
}

function checkLinksOut({ crawl }: SiteUnderCheck): readonly Finding[] {
  const hosts = crawl.outside.flatMap(({ url }) => URL.parse(url)?.hostname ?? []);
  const leadsTo = (host: string) => hosts.some((one) => one === host || one.endsWith(`.${host}`));
  const ministries = ['edu.gov.ru', 'minobrnauki.gov.ru'].filter((host) => !leadsTo(host));
  const bus = leadsTo('bus.gov.ru');
  return [
    verdict(
      'site.ministries',
      ministries.length === 0,
      ministries.length === 0 ? 'ссылки есть' : `нет ссылки на ${ministries.join(' и ')}`,
    ),
    verdict('site.bus-gov', bus, bus ? 'ссылка есть' : 'ссылки нет'),
  ];
}

function checkEntry({ crawl, origins }: SiteUnderCheck): Finding {
  const home = crawl.pages.get('/');
  const leads = (home?.page.links ?? []).some(({ href }) => {
    const target = readTarget(href, '/', origins);
    return target.kind === 'inside' && /^\/sveden(?:\/|$)/i.test(target.address);
  });
  return verdict(
    'site.entry',
    leads,
    leads ? 'ссылка есть' : 'на главной странице нет ссылки',
    '/',
  );
}

/** Pages from which a link with such words leads to a page of the site that opens. */
function linkedBy({ crawl, origins }: SiteUnderCheck, words: RegExp): readonly string[] {
  return [...crawl.pages.values()].flatMap(({ address, page }) => {
    const leads = page.links.some(({ href, text }) => {
      const target = readTarget(href, address, origins);
      const opens = target.kind === 'inside' && crawl.pages.has(pageKey(target.address));
      return opens && words.test(text);
    });
    return leads ? [address] : [];
  });
}

function checkLinked(site: SiteUnderCheck, code: string, words: RegExp): Finding {
  const from = linkedBy(site, words);
  const found = from.length > 0 ? 'ссылка есть' : 'ссылки на такую страницу нет';
  return verdict(code, from.length > 0, found, listAddresses(from));
}

/** What is wrong with links, each kind with how many: «не открываются: 2». */
function faultsOf(counts: readonly (readonly [words: string, count: number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words}: ${count}`)
    .join('; ');
}

function checkLinks(site: SiteUnderCheck): Finding {
  const { broken, cut } = site.crawl;
  const code = 'site.links';
  const dead = deadAnchors(site);
  const sure = dead.filter(({ isSure }) => isSure);
  const wrong = [...broken, ...sure];
  const listed = (links: readonly Pick<BrokenLink, 'address' | 'from'>[]): string =>
    listAddresses(links.map(({ address, from }) => `${address} (со страницы ${from})`));
  if (wrong.length > 0) {
    const found = faultsOf([
      ['не открываются', broken.filter(({ isPage }) => !isPage).length],
      ['вместо документа открывается страница', broken.filter(({ isPage }) => isPage).length],
      ['ведут к части страницы, которой нет', sure.length],
    ]);
    return { ...verdict(code, false, found, listed(wrong)), number: wrong.length };
  }
  if (cut) {
    return unchecked(code, 'сайт очень велик: открытое исправно, остальное не проверено');
  }
  if (dead.length > 0) {
    const found =
      `страницы открываются, но частей, к которым ведут ссылки, на них не видно: ${dead.length}; ` +
      'если их не создаёт скрипт, исправьте ссылки';
    return unchecked(code, found, listed(dead));
  }
  return { ...verdict(code, true, 'все ссылки открываются'), number: 0 };
}

function checkAccessible({ accessibility }: SiteUnderCheck): Finding {
  const code = 'site.accessible';
  if (accessibility === undefined || accessibility.pages === 0) {
    return unchecked(
      code,
      'браузер не найден: установите Chromium или Chrome и повторите проверку',
    );
  }
  const { pages, violations } = accessibility;
  const rules = [...new Set(violations.map(({ rule }) => rule))];
  const found =
    rules.length === 0
      ? `замечаний нет, проверено страниц: ${pages}`
      : `замечания: ${rules.join('; ')}`;
  const where = listAddresses(violations.map(({ page }) => page));
  return { ...verdict(code, rules.length === 0, found, where), number: rules.length };
}

/** What concerns the site as a whole. */
export function checkWhole(site: SiteUnderCheck): readonly Finding[] {
  return [
    checkUpdated(site),
    checkEntry(site),
    ...checkLinksOut(site),
    checkLinked(site, 'site.nok', NOK),
    checkLinked(site, 'site.map', MAP),
    checkLinks(site),
    checkAccessible(site),
  ];
}
