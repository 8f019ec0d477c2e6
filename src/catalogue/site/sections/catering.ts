import type { SiteSection } from '../siteSection.ts';

export const catering: SiteSection = {
  slug: 'catering',
  title: 'Организация питания в образовательной организации',
  address: '/sveden/catering',
  clause: 'п. 19',
  properties: [
    {
      name: 'meals',
      title: 'условия питания',
      parts: [
        { name: 'objName', title: 'наименование объекта' },
        { name: 'objAddress', title: 'адрес объекта' },
        { name: 'objOvz', title: 'приспособленность для инвалидов и лиц с ОВЗ' },
      ],
    },
    { name: 'health', title: 'условия охраны здоровья' },
  ],
};
