import type { SiteSection } from '../siteSection.ts';

/** The address is spelt so by the regulator. */
export const eduStandarts: SiteSection = {
  slug: 'eduStandarts',
  title: 'Образовательные стандарты и требования',
  address: '/sveden/eduStandarts',
  clause: 'п. 6',
  properties: [
    { name: 'eduFedDoc', title: 'применяемые ФГОС', link: true },
    { name: 'eduStandartDoc', title: 'собственные стандарты', link: true, ifAny: true },
    {
      name: 'eduFedTreb',
      title: 'федеральные государственные требования',
      link: true,
      ifAny: true,
    },
    { name: 'eduStandartTreb', title: 'собственные требования', link: true, ifAny: true },
  ],
};
