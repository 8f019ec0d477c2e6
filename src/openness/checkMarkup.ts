import { svedenCode } from '../catalogue/site/siteDemands.ts';
import type { MarkedProperty, SiteSection } from '../catalogue/site/siteSection.ts';
import { siteSections } from '../catalogue/site/siteSections.ts';
import { pageKey } from './address.ts';
import { unchecked, verdict, type Finding } from './finding.ts';
import { isPlaceholder, saysNone } from './placeholder.ts';
import { countSignatures, signature, type CountedElement, type Signatures } from './signatures.ts';
import type { SiteUnderCheck } from './siteUnderCheck.ts';
import { listAddresses } from './words.ts';

function addressesOf(elements: readonly CountedElement[]): string {
  return listAddresses(elements.map(({ page }) => page));
}

/** A link may stand without words (an icon), and words may stand without a link where there is nothing to link to. */
function isFilled({ text, links }: CountedElement, property: MarkedProperty): boolean {
  return (property.link === true && links.length > 0) || !isPlaceholder(text);
}

function judge(
  code: string,
  property: MarkedProperty,
  elements: readonly CountedElement[],
): Finding {
  const visible = elements.filter((one) => one.visible);
  if (visible.length === 0) {
    return verdict(
      code,
      false,
      'разметка есть, но скрыта от читателя: она не засчитывается',
      addressesOf(elements),
    );
  }
  const empty = visible.filter((one) => !isFilled(one, property));
  if (empty.length > 0) {
    return verdict(code, false, 'вместо сведений — пустое место или отговорка', addressesOf(empty));
  }
  const unlinked = visible.filter(({ links, text }) => links.length === 0 && !saysNone(text));
  if (property.link === true && unlinked.length > 0) {
    return verdict(code, false, 'сведения есть, а ссылки на документ нет', addressesOf(unlinked));
  }
  return verdict(code, true, `найдено: ${visible.length}`, addressesOf(visible));
}

function checkProperty(
  section: SiteSection,
  property: MarkedProperty,
  counted: Signatures,
  parent?: MarkedProperty,
): Finding {
  const { name } = property;
  const code =
    parent === undefined
      ? svedenCode(section.slug, name)
      : svedenCode(section.slug, parent.name, name);
  const elements = counted.get(signature(name, parent?.name));
  if (elements !== undefined) return judge(code, property, elements);
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

function checkSection(
  section: SiteSection,
  { crawl, origins }: SiteUnderCheck,
): readonly Finding[] {
  const page = crawl.pages.get(pageKey(section.address));
  const counted = countSignatures(section, crawl, origins);
  const own =
    page === undefined
      ? verdict(svedenCode(section.slug), false, 'страницы нет', section.address)
      : verdict(svedenCode(section.slug), true, 'страница открывается', page.address);
  return [
    own,
    ...section.properties.flatMap((property) => [
      checkProperty(section, property, counted),
      ...(property.parts ?? []).map((part) => checkProperty(section, part, counted, property)),
    ]),
  ];
}

/** The subsections of «Сведения» and their marked elements: visible, filled, in their places. */
export function checkMarkup(site: SiteUnderCheck): readonly Finding[] {
  return siteSections.flatMap((section) => checkSection(section, site));
}
