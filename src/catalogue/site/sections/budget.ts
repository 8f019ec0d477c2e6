import type { SiteSection } from '../siteSection.ts';

export const budget: SiteSection = {
  slug: 'budget',
  title: 'Финансово-хозяйственная деятельность',
  address: '/sveden/budget',
  clause: 'п. 6',
  properties: [
    { name: 'finBFVolume', title: 'объём за счёт федерального бюджета' },
    { name: 'finBRVolume', title: 'объём за счёт бюджета субъекта' },
    { name: 'finBMVolume', title: 'объём за счёт местного бюджета' },
    { name: 'finPVolume', title: 'объём по договорам о платных услугах' },
    {
      name: 'volume',
      title: 'поступление и расходование средств',
      parts: [
        { name: 'finYear', title: 'год отчётности' },
        { name: 'finPost', title: 'поступление средств' },
        { name: 'finRas', title: 'расходование средств' },
      ],
    },
    { name: 'finPlanDocLink', title: 'план ФХД или бюджетная смета', link: true },
  ],
};
