import { svedenCode } from '../catalogue/site/siteDemands.ts';
import type { MarkedProperty, SiteSection } from '../catalogue/site/siteSection.ts';
import { siteSections } from '../catalogue/site/siteSections.ts';
import { pageKey, readTarget } from './address.ts';
import { unchecked, verdict, type Finding } from './finding.ts';
import { isPlaceholder, saysNone } from './placeholder.ts';
import { countSignatures, signature, type CountedElement, type Signatures } from './signatures.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

function addressesOf(elements: readonly CountedElement[]): string {
  return listAddresses(elements.map(({ page }) => page));
}

/** Where the links of an element lead: to something, to nothing that opens, nowhere at all. */
type Leads = 'somewhere' | 'broken' | 'nowhere';

/** A link that leads nowhere (`#`, none, a script) is no link; another site's is believed, since it is not opened. */
function leadsOf({ page, links }: CountedElement, { crawl, origins }: SiteUnderCheck): Leads {
  const targets = links.map(({ href }) => readTarget(href, page, origins));
  const real = targets.filter(({ kind }) => kind !== 'none');
  if (real.length === 0) return 'nowhere';
  const opens = real.some((target) => {
    if (target.kind !== 'inside') return true;
    const key = pageKey(target.address);
    // Of a site too large to be walked over, nobody knows what does not open.
    return crawl.cut || crawl.pages.has(key) || crawl.files.has(key);
  });
  return opens ? 'somewhere' : 'broken';
}

function judge(
  code: string,
  property: MarkedProperty,
  elements: readonly CountedElement[],
  site: SiteUnderCheck,
): Finding {
  const needsLink = property.link === true;
  const no = (found: string, where: readonly CountedElement[]) =>
    verdict(code, false, found, addressesOf(where));
  const visible = elements.filter((one) => one.visible);
  if (visible.length === 0) {
    return no('разметка есть, но скрыта от читателя: она не засчитывается', elements);
  }
  const leads = new Map(visible.map((one) => [one, needsLink ? leadsOf(one, site) : 'nowhere']));
  // A link may stand without words (an icon), and words may stand without a link where there is nothing to link to.
  const empty = visible.filter((one) => leads.get(one) === 'nowhere' && isPlaceholder(one.text));
  if (empty.length > 0) return no('вместо сведений — пустое место или отговорка', empty);
  if (needsLink) {
    const broken = visible.filter((one) => leads.get(one) === 'broken');
    if (broken.length > 0) return no('документ по ссылке не открывается', broken);
    const bare = visible.filter((one) => leads.get(one) === 'nowhere' && !saysNone(one.text));
    if (bare.length > 0) return no('сведения есть, а ссылки на документ нет', bare);
  }
  return verdict(code, true, `найдено: ${visible.length}`, addressesOf(visible));
}

function checkProperty(
  section: SiteSection,
  property: MarkedProperty,
  counted: Signatures,
  site: SiteUnderCheck,
  parent?: MarkedProperty,
): Finding {
  const { name } = property;
  const code =
    parent === undefined
      ? svedenCode(section.slug, name)
      : svedenCode(section.slug, parent.name, name);
  const elements = counted.get(signature(name, parent?.name));
  if (elements !== undefined) return judge(code, property, elements, site);
  // A whole row that says «нет» has no parts to show.
  const rows = parent === undefined ? [] : (counted.get(parent.name) ?? []);
  if (rows.some(({ visible, text }) => visible && saysNone(text))) {
    return verdict(code, true, 'сказано, что этого нет', addressesOf(rows));
  }
  if (property.ifAny === true || parent?.ifAny === true) {
    return unchecked(code, 'не найдено; есть ли это у школы, программа не знает', section.address);
  }
  const stray = parent === undefined ? undefined : counted.get(name);
  if (parent !== undefined && stray !== undefined) {
    const found = `стоит не внутри itemprop="${parent.name}", поэтому не засчитывается`;
    return verdict(code, false, found, addressesOf(stray));
  }
  return verdict(code, false, 'не найдено', section.address);
}

function checkSection(section: SiteSection, site: SiteUnderCheck): readonly Finding[] {
  const { crawl, origins } = site;
  const page = crawl.pages.get(pageKey(section.address));
  const counted = countSignatures(section, crawl, origins);
  const own =
    page === undefined
      ? verdict(svedenCode(section.slug), false, 'страницы нет', section.address)
      : verdict(svedenCode(section.slug), true, 'страница открывается', page.address);
  return [
    own,
    ...section.properties.flatMap((property) => [
      checkProperty(section, property, counted, site),
      ...(property.parts ?? []).map((part) =>
        checkProperty(section, part, counted, site, property),
      ),
    ]),
  ];
}

/** The subsections of «Сведения» and their marked elements: visible, filled, in their places. */
export function checkMarkup(site: SiteUnderCheck): readonly Finding[] {
  return siteSections.flatMap((section) => checkSection(section, site));
}
