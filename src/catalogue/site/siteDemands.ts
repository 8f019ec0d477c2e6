import { foodDemands } from './foodDemands.ts';
import { otherDemands } from './otherDemands.ts';
import type { SiteDemand } from './siteDemand.ts';
import type { MarkedProperty, SiteSection } from './siteSection.ts';
import { siteSections } from './siteSections.ts';

const order = 'приказ Рособрнадзора № 1493';
const caveat =
  'размеченные имена — по методике Рособрнадзора v9.0.0, написанной для вузов; сверьте с изданием для школ';

/**
 * The permanent code of a demand of «Сведения»: a subsection, a marked element in it, or a part of that element.
 * @example svedenCode('struct', 'structOrgUprav', 'fio') // 'sveden.struct.structOrgUprav.fio'
 */
export function svedenCode(section: string, property?: string, part?: string): string {
  return ['sveden', section, property, part].filter((name) => name !== undefined).join('.');
}

function ofProperty(
  section: SiteSection,
  property: MarkedProperty,
  parent?: MarkedProperty,
): SiteDemand {
  const { name, title } = property;
  const ifAny = property.ifAny ?? parent?.ifAny;
  const inside = parent === undefined ? '' : ` внутри itemprop="${parent.name}"`;
  return {
    code:
      parent === undefined
        ? svedenCode(section.slug, name)
        : svedenCode(section.slug, parent.name, name),
    section: section.title,
    title: `${parent === undefined ? title : `${parent.title}: ${title}`}${ifAny === true ? ' (при наличии)' : ''}`,
    clause: `${order}, ${section.clause}`,
    caveat,
    fix: `разметьте видимый текст${property.link === true ? ' со ссылкой' : ''} именем itemprop="${name}"${inside}${ifAny === true ? '; если этого у школы нет, напишите «нет»' : ''}`,
    officialOnly: true,
  };
}

function ofSection(section: SiteSection): readonly SiteDemand[] {
  return [
    {
      code: svedenCode(section.slug),
      section: section.title,
      title: 'страница подраздела открывается',
      clause: `${order}, ${section.clause}`,
      fix: `сделайте страницу по адресу ${section.address}`,
      officialOnly: true,
    },
    ...section.properties.flatMap((property) => [
      ofProperty(section, property),
      ...(property.parts ?? []).map((part) => ofProperty(section, part, property)),
    ]),
  ];
}

/** Every demand of the check, in the order of its list. */
export const siteDemands: readonly SiteDemand[] = [
  // The page about food is the last subsection, and its other demands stand with it.
  ...siteSections.flatMap(ofSection),
  ...foodDemands,
  ...otherDemands,
];

const byCode = new Map(siteDemands.map((demand) => [demand.code, demand]));

/** The demand of that code; undefined: the list has none (any more). */
export function siteDemand(code: string): SiteDemand | undefined {
  return byCode.get(code);
}
