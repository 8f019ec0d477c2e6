import type { SiteSection } from '../siteSection.ts';

export const inter: SiteSection = {
  slug: 'inter',
  title: 'Международное сотрудничество',
  address: '/sveden/inter',
  clause: 'п. 6',
  properties: [
    {
      name: 'internationalDog',
      title: 'договоры с иностранными организациями',
      ifAny: true,
      parts: [
        { name: 'stateName', title: 'государство' },
        { name: 'orgName', title: 'организация' },
        { name: 'dogReg', title: 'реквизиты договора' },
      ],
    },
  ],
};
