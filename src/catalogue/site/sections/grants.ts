import type { SiteSection } from '../siteSection.ts';

export const grants: SiteSection = {
  slug: 'grants',
  title: 'Стипендии и меры поддержки обучающихся',
  address: '/sveden/grants',
  clause: 'п. 6',
  properties: [
    { name: 'grant', title: 'стипендии', ifAny: true },
    { name: 'support', title: 'меры социальной поддержки' },
  ],
};
